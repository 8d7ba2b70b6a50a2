import {
	answerPath,
	HISTORY_PATH,
	interviewPath,
	notePath,
	placePath,
	sourcePath,
	termPath,
	versionPath,
} from '../lib/address.ts';
import { writtenDate } from '../lib/date.ts';
import { citedSources } from './cited-sources.ts';
import type { Edition } from './edition.ts';
import { pagesOfInterviews } from './interview-lists.ts';
import { inReadingOrder } from './reading-order.ts';

/** Addresses of one kind, without the base, with what readers call them. */
export interface AddressGroup {
	heading: string;
	links: { path: string; name: string }[];
	/** True where names are short and can stand side by side. */
	dense?: boolean;
}

const PAGES = [
	{ path: '', name: 'Front page' },
	{ path: 'places/', name: 'Places' },
	{ path: 'timeline/', name: 'Timeline' },
	{ path: 'topics/', name: 'Topics and terms' },
	{ path: 'sources/', name: 'Sources' },
	{ path: 'about/', name: 'About this edition' },
	{ path: HISTORY_PATH, name: 'History of the edition' },
];

/** Everything that a mistyped address can have meant: interviews and answers, pages, places. */
export const listAddresses = ({
	interviews,
	places,
}: Pick<Edition, 'interviews' | 'places'>): AddressGroup[] => [
	...interviews.map(({ id, title, answers }) => ({
		heading: title,
		links: [
			{ path: interviewPath(id), name: 'The whole interview' },
			...answers.map((answer) => ({ path: answerPath(id, answer.id), name: answer.question })),
		],
	})),
	{
		heading: 'Other pages',
		links: [
			...PAGES,
			...pagesOfInterviews(interviews).map(({ number, path }) => ({
				path,
				name: number === 1 ? 'All interviews' : `All interviews, page ${number}`,
			})),
		],
	},
	{
		heading: 'Places',
		links: [...places.values()].map(({ id, name }) => ({ path: placePath(id), name })),
		dense: true,
	},
];

/** The parts of pages that a mistyped address can have meant, too many to stand open on a page. */
export const listParts = (edition: Edition): AddressGroup[] => [
	{ heading: 'Notes', links: listNotes(edition), dense: true },
	{ heading: 'Events', links: listEvents(edition) },
	{ heading: 'Sources', links: listSources(edition) },
	{ heading: 'Terms', links: listTerms(edition), dense: true },
	{ heading: 'Measures', links: listMeasures(edition) },
	{ heading: 'Versions', links: listVersions(edition) },
];

/** What readers call an address of this edition. */
export const nameOfAddress = (edition: Edition, path: string): string =>
	[...listAddresses(edition), ...listParts(edition)]
		.flatMap(({ links }) => links)
		.find((link) => link.path === path)?.name ?? path;

/** All notes, in reading order: “Siberia, note 3, Since”. */
const listNotes = ({ interviews }: Pick<Edition, 'interviews'>): AddressGroup['links'] =>
	inReadingOrder(interviews).flatMap(({ interview, answer, passage, label }) =>
		passage.notes.map(({ id, number, kind }) => ({
			path: notePath(interview.id, answer?.id, id),
			name: `${label}, note ${number}, ${kind}`,
		})),
	);

/** All events, in the order of time: “14 November 1860: The Convention of Peking”. */
const listEvents = ({ interviews }: Pick<Edition, 'interviews'>): AddressGroup['links'] =>
	interviews.flatMap(({ events }) =>
		events.map(({ path, date, until, what }) => ({
			path,
			name: `${writtenDate(date, until)}: ${what}`,
		})),
	);

/** The sources that are cited: only they are listed. */
const listSources = (edition: Edition): AddressGroup['links'] =>
	citedSources(edition).map(({ source: { id, short, title } }) => ({
		path: sourcePath(id),
		name: title ? `${short}: ${title}` : short,
	}));

/** The terms; those that only stand for a place lead to it. */
const listTerms = ({ terms }: Pick<Edition, 'terms'>): AddressGroup['links'] =>
	[...terms.values()].map(({ id, name }) => ({ path: termPath(id), name }));

const listMeasures = ({ interviews }: Pick<Edition, 'interviews'>): AddressGroup['links'] =>
	interviews.flatMap(({ measures }) =>
		[...measures.values()].map(({ path, label }) => ({ path, name: label })),
	);

const listVersions = ({ interviews }: Pick<Edition, 'interviews'>): AddressGroup['links'] =>
	interviews.flatMap(({ id, title, history }) =>
		history.map(({ version }) => ({
			path: versionPath(id, version),
			name: `${title}, edition ${version}`,
		})),
	);
