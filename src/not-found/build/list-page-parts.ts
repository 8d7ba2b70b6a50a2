import type { Edition } from '#src/edition/model/edition.ts';
import { inReadingOrder } from '#src/edition/model/reading-order.ts';
import { citedSources } from '#src/edition/sources/cited-sources.ts';
import { notePath, outcomePath, versionPath } from '#src/shared/address.ts';
import { nameNote } from '#src/shared/note-title.ts';
import { formatDate } from '#src/shared/text/date.ts';
import { type AddressGroup, listAddresses } from './list-addresses.ts';

/**
 * Lists the parts of pages (addresses with a fragment) that a mistyped address may have meant. They are too many to
 * be shown without `<details>`.
 */
export const listPageParts = (edition: Edition): AddressGroup[] => [
	{ heading: 'Notes', links: listNotes(edition) },
	{ heading: 'Statements', links: listStatements(edition), dense: true },
	{ heading: 'Verdicts', links: listVerdicts(edition), dense: true },
	{ heading: 'Events', links: listEvents(edition) },
	{ heading: 'Sources', links: listSources(edition) },
	{ heading: 'Terms', links: listTerms(edition), dense: true },
	{ heading: 'Measures', links: listMeasures(edition) },
	{ heading: 'Versions', links: listVersions(edition) },
];

/** Returns the name that readers see for an address of this edition; the path itself if it has no name. */
export const nameOfAddress = (edition: Edition, path: string): string =>
	[...listAddresses(edition), ...listPageParts(edition)]
		.flatMap(({ links }) => links)
		.find((link) => link.path === path)?.name ?? path;

/** Lists all notes in reading order: “Siberia, note 3, Since: A forum in the east”. */
const listNotes = ({ interviews }: Pick<Edition, 'interviews'>): AddressGroup['links'] =>
	inReadingOrder(interviews).flatMap(({ interview, answer, passage, label }) =>
		passage.notes.map((note) => ({
			path: notePath(interview.id, answer?.id, note.id),
			name: `${label}, ${nameNote(note)}`,
		})),
	);

/** Lists all statements in reading order: “Siberia, statement 3”. */
const listStatements = ({ interviews }: Pick<Edition, 'interviews'>): AddressGroup['links'] =>
	inReadingOrder(interviews).flatMap(({ passage, label }) =>
		passage.statements.map(({ path, number }) => ({
			path,
			name: `${label}, statement ${number}`,
		})),
	);

/** Lists all verdicts in reading order: “Siberia, verdict on statement 3”. */
const listVerdicts = ({ interviews }: Pick<Edition, 'interviews'>): AddressGroup['links'] =>
	inReadingOrder(interviews).flatMap(({ passage, label }) =>
		passage.statements
			.filter(({ outcome }) => outcome && 'verdict' in outcome)
			.map(({ path, number }) => ({
				path: outcomePath(path),
				name: `${label}, verdict on statement ${number}`,
			})),
	);

/** Lists all events, in chronological order within an interview: “14 November 1860: The Convention of Peking”. */
const listEvents = ({ interviews }: Pick<Edition, 'interviews'>): AddressGroup['links'] =>
	interviews.flatMap(({ events }) =>
		events.map(({ path, date, until, what }) => ({
			path,
			name: `${formatDate(date, until)}: ${what}`,
		})),
	);

/** Lists the sources that a passage or data file cites, as the bibliography contains only these. */
const listSources = (edition: Edition): AddressGroup['links'] =>
	citedSources(edition).map(({ source: { id, short, title } }) => ({
		path: edition.permalinks.get(`source ${id}`)!,
		name: title ? `${short}: ${title}` : short,
	}));

/** Lists the terms, except those that stand for a place, as the place itself is listed. */
const listTerms = ({
	terms,
	permalinks,
}: Pick<Edition, 'terms' | 'permalinks'>): AddressGroup['links'] =>
	[...terms.values()]
		.filter((term) => 'what' in term)
		.map(({ id, name }) => ({ path: permalinks.get(`term ${id}`)!, name }));

const listMeasures = ({ interviews }: Pick<Edition, 'interviews'>): AddressGroup['links'] =>
	interviews.flatMap(({ measures }) =>
		[...measures.values()].map(({ path, label }) => ({ path, name: label })),
	);

const listVersions = ({ interviews }: Pick<Edition, 'interviews'>): AddressGroup['links'] =>
	interviews.flatMap((interview) =>
		interview.history.map(({ version }) => ({
			path: versionPath(interview, version),
			name: `${interview.title}, edition ${version}`,
		})),
	);
