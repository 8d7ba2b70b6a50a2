import type { Revision } from '#src/schema/content.ts';
import { interviewPath, versionPath } from '#src/shared/address.ts';
import { nameNote } from '#src/shared/note-title.ts';
import type { Edition, Interview } from './model/edition.ts';
import { inReadingOrder } from './model/reading-order.ts';

type Change = Revision['changes'][number];

/** One revision of an answer, a note or a source. */
export interface RevisionNotice {
	/** The day, `YYYY-MM-DD`. */
	date: string;
	/** What was changed, as a sentence. */
	what: string;
	/** Address of the version in the history, without the base. */
	path: string;
}

/** Returns every revision of one answer, note or source in the histories of `interviews`, newest first. */
export const revisionsOf = (
	interviews: readonly Pick<Interview, 'id' | 'volume' | 'history'>[],
	kind: Change['kind'],
	id: string,
): RevisionNotice[] =>
	interviews
		.flatMap((interview) =>
			interview.history.flatMap(({ version, date, changes }) =>
				changes
					.filter((change) => change.kind === kind && change.id === id)
					.map(({ what }) => ({ date, what, path: versionPath(interview, version) })),
			),
		)
		.toSorted((a, b) => b.date.localeCompare(a.date));

/** A version, with the names and addresses of the items that it changed. */
export interface ListedVersion extends Pick<Revision, 'version' | 'date' | 'what'> {
	/** Address in the history, without the base. */
	path: string;
	changes: ListedChange[];
}

/** A revised item of a version. */
export interface ListedChange {
	/** The item’s name for readers: “Answer 4, Gas pipelines”. */
	name: string;
	/** The item’s address, without the base. */
	path: string;
	/** What was changed, as a sentence. */
	what: string;
}

/** Returns the versions of an interview, newest first. */
export const listVersions = (interview: Interview, edition: Edition): ListedVersion[] =>
	interview.history.map(({ version, date, what, changes }) => ({
		version,
		date,
		what,
		path: versionPath(interview, version),
		changes: changes.map((change) => ({
			...describeItem(change, interview, edition),
			what: change.what,
		})),
	}));

/** Returns the name and the address of a changed item, or of what stands in its place. */
function describeItem(
	{ kind, id }: Change,
	interview: Interview,
	{ interviews, sources, permalinks, moves }: Edition,
): Pick<ListedChange, 'name' | 'path'> {
	const changed = kind === 'source' ? `source ${id}` : `${kind} ${interview.id}/${id}`;
	const key = moves.successors.get(changed) ?? changed;
	const path = permalinks.get(key);
	// A move to nothing is a mistake that `npm run check` reports.
	if (path === undefined) return { name: interview.title, path: interviewPath(interview.id) };
	if (kind === 'source') {
		return { name: `Source: ${sources.get(key.split(' ')[1]!)!.short}`, path };
	}
	const home = interviews.find((one) => key.includes(` ${one.id}/`)) ?? interview;
	const name = namesIn(home).get(key) ?? home.title;
	const was = kind === 'note' ? 'a note' : 'an answer';
	return { name: key.startsWith(`${kind} `) ? name : `${name} (once ${was})`, path };
}

/** Returns readers’ names of the answers, notes, statements and outcomes of an interview, by kind and id. */
const namesIn = (interview: Interview): ReadonlyMap<string, string> =>
	new Map(
		inReadingOrder([interview]).flatMap(({ answer, label, passage }) => [
			...(answer
				? [[`answer ${interview.id}/${answer.id}`, `Answer ${answer.number}, ${label}`] as const]
				: []),
			...passage.notes.map(
				(note) => [`note ${interview.id}/${note.id}`, `${label}, ${nameNote(note)}`] as const,
			),
			...passage.statements.flatMap(({ id, number }) => [
				[`statement ${interview.id}/${id}`, `${label}, statement ${number}`] as const,
				[`outcome ${interview.id}/${id}`, `${label}, verdict on statement ${number}`] as const,
			]),
		]),
	);
