import { loadEdition } from '#src/authoring/load-edition.ts';
import type { Answer, Interview } from '#src/edition/model/edition.ts';
import { formatKm } from '#src/geo/measures.ts';
import { lambertDistanceKm } from '#src/geo/shared/lambert-distance.ts';
import { FIXTURE_EDITION } from '../support/fixture-edition.ts';
import type { EditionCopy } from '../support/copies/edition-copy.ts';

/*
 * Changes of content/ that editors make every day and that need no change of code. Each is made in a copy of any
 * edition, so it takes the ids that it needs from that edition.
 */

const SITE = 'content/site.json';
const PERMALINKS = 'content/permalinks.json';

/**
 * Adds an answer to the interview that stands first, with a statement if the others have statements.
 * @returns How many ids it has.
 */
export function addAnswer(copy: EditionCopy): number {
	const { answers, folder } = firstInterview(copy);
	// The files begin with two digits; a draft has some too.
	const number = copy.list(folder).filter((name) => /^\d\d-.*\.mdx$/.test(name)).length + 1;
	const name = `${String(number).padStart(2, '0')}-${newId(copy, 'one-more')}`;
	const statement = newId(copy, 'one-more-statement');
	const hasStatement = answers.some(({ statements }) => statements.length > 0);
	if (hasStatement) {
		const fields = ['words: There is one', 'says: There is one more.'];
		const file = `${folder}/${name}.statements.yaml`;
		copy.write(file, [`- id: ${statement}`, ...fields, ''].join('\n  '));
	}
	copy.write(
		`${folder}/${name}.mdx`,
		[
			'---',
			'question: Is there one more answer?',
			'label: One more',
			`view: ${answers[0]!.view}`,
			'line: There is one more.',
			'summary: There is one more, and it is short.',
			'---',
			'',
			'There is one more, and it is short.',
			'',
		].join('\n'),
	);
	return hasStatement ? 2 : 1;
}

/** Adds a note to the first answer. */
export function addNote(copy: EditionCopy): void {
	const [{ file }] = firstInterview(copy).answers as [Answer];
	const id = newId(copy, 'one-more-note');
	addParagraph(copy, file, `Somebody counted this sentence[^${id}].`);
	copy.write(
		file,
		`${copy.read(file).trimEnd()}\n[^${id}]: **Context. The note ${id}.** It was counted as one.\n`,
	);
}

/** Adds a place, between the first two places of the list, and names it in the last answer. */
export function addPlace(copy: EditionCopy): void {
	const { answers } = firstInterview(copy);
	const id = newId(copy, 'one-more-place');
	copy.changeJson<{ lon: number; lat: number }[]>('content/places.json', (places) => [
		...places,
		{
			...places[0]!,
			id,
			name: 'Onemoreham',
			type: 'village',
			lon: (places[0]!.lon + places[1]!.lon) / 2,
			lat: (places[0]!.lat + places[1]!.lat) / 2,
			coordinates: 'made up for the tests',
			names: [],
			variants: [],
			why: 'One more village, which was added between two other places to see whether anything breaks.',
		},
	]);
	addParagraph(copy, answers.at(-1)!.file, `It was in [Onemoreham](place:${id}).`);
}

/** Adds an event of a day before the interview. */
export function addEvent(copy: EditionCopy): void {
	const { answers, folder } = firstInterview(copy);
	copy.changeJson<unknown[]>(`${folder}/timeline.json`, (events) => [
		{
			id: newId(copy, 'one-more-event'),
			date: '1850-01-02',
			what: 'One more event takes place',
			where: [],
			answers: [answers[0]!.id],
			notes: [],
			sources: [],
		},
		...events,
	]);
}

/** Adds a measure between the first two places of the list, and gives its figure in the first answer. */
export function addMeasure(copy: EditionCopy): void {
	const { answers, folder } = firstInterview(copy);
	const [from, to] = [...loadEdition(copy.root).places.values()];
	const id = newId(copy, 'one-more-measure');
	const km = lambertDistanceKm([from!.lon, from!.lat], [to!.lon, to!.lat]);
	copy.changeJson<unknown[]>(`${folder}/measures.json`, (measures) => [
		...measures,
		{
			id,
			label: 'One more distance',
			from: from!.id,
			to: to!.id,
			how: 'straight',
			digits: 0,
			explain: 'In a straight line.',
		},
	]);
	addParagraph(copy, answers[0]!.file, `That is [${formatKm(km)}](measure:${id}).`);
}

/** Puts the invented interviews before those of the copy. */
export function putOthersFirst(copy: EditionCopy): void {
	const before = JSON.parse(copy.read(SITE)) as Site;
	const invented = inventedInterviews();
	const others = before.interviews.filter((id) => !invented.includes(id));
	copy.overlay();
	copy.changeJson<Site>(SITE, (site) => ({
		...site,
		...before,
		interviews: [...invented, ...others],
	}));
}

/**
 * Deletes the copy’s interviews with their map, and publishes the invented ones with theirs. Places, terms and sources of
 * the copy stay in its lists. The record of ids begins empty but for the notes of these that have moved: their histories
 * name them.
 */
export function replaceInterviews(copy: EditionCopy): void {
	const before = JSON.parse(copy.read(SITE)) as Site;
	for (const id of before.interviews) copy.delete(`content/interviews/${id}`);
	// The documents in content/map/ describe any map.
	for (const name of copy.list('content/map'))
		if (!name.endsWith('.md')) copy.delete(`content/map/${name}`);
	copy.overlay();
	copy.changeJson<Site>(SITE, (site) => ({
		...site,
		interviews: inventedInterviews(),
	}));
	const isOfInvented = ([key]: [string, string]) =>
		inventedInterviews().some((id) => key.startsWith(`note ${id}/`));
	copy.changeJson<{ moved: Record<string, string> }>(PERMALINKS, ({ moved }) => ({
		published: {},
		moved: Object.fromEntries(Object.entries(moved).filter(isOfInvented)),
	}));
}

/** The fields of site.json that the changes read. */
interface Site {
	interviews: string[];
}

const inventedInterviews = (): string[] =>
	loadEdition(FIXTURE_EDITION).interviews.map(({ id }) => id);

/** Returns an id that the copy does not have yet: `id`, or `id` with a number behind it. */
function newId(copy: EditionCopy, id: string, number = 1): string {
	const wanted = number === 1 ? id : `${id}-${number}`;
	const { permalinks } = loadEdition(copy.root);
	const isTaken = [...permalinks.keys()].some((key) => key.split(/[ /]/).at(-1) === wanted);
	return isTaken ? newId(copy, id, number + 1) : wanted;
}

/** Returns the interview that stands first on the site, with its folder in the copy. */
function firstInterview(copy: EditionCopy): Interview & { folder: string } {
	const [interview] = loadEdition(copy.root).interviews;
	return { ...interview!, folder: `content/interviews/${interview!.id}` };
}

/** Adds a paragraph at the end of a passage, before its notes. */
function addParagraph(copy: EditionCopy, file: string, paragraph: string): void {
	const [prose, ...notes] = copy.read(file).split(/^(?=\[\^)/m);
	copy.write(file, `${prose!.trimEnd()}\n\n${paragraph}\n\n${notes.join('')}`);
}
