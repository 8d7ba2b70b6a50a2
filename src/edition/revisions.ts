import type { Revision } from '#src/schema/content.ts';
import { answerPath, notePath, versionPath } from '#src/shared/address.ts';
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

/** Returns the name and the address of a changed item. */
function describeItem(
	{ kind, id }: Change,
	interview: Interview,
	{ sources, permalinks }: Pick<Edition, 'sources' | 'permalinks'>,
): Pick<ListedChange, 'name' | 'path'> {
	if (kind === 'source') {
		return { name: `Source: ${sources.get(id)!.short}`, path: permalinks.get(`source ${id}`)! };
	}
	if (kind === 'answer') {
		const { number, label } = interview.answers.find((answer) => answer.id === id)!;
		return { name: `Answer ${number}, ${label}`, path: answerPath(interview.id, id) };
	}
	const [found] = inReadingOrder([interview]).flatMap(({ label, passage }) =>
		passage.notes.filter((note) => note.id === id).map((note) => ({ label, note })),
	);
	const { label, note } = found!;
	return {
		name: `${label}, ${nameNote(note)}`,
		path: notePath(interview.id, note.answer, id),
	};
}
