import { loadEdition } from '#src/authoring/load-edition.ts';
import type { Interview } from '#src/edition/model/edition.ts';
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

/** Adds an answer to the interview that stands first. */
export function addAnswer(copy: EditionCopy): void {
	const { answers, folder } = firstInterview(copy);
	copy.write(
		`${folder}/${answers.length + 1}-one-more.mdx`,
		[
			'---',
			'question: Is there one more answer?',
			'label: One more',
			`view: ${answers[0]!.view}`,
			'summary: There is one more, and it is short.',
			'---',
			'',
			'There is one more, and it is short.',
			'',
		].join('\n'),
	);
}

/** Adds a note to the first answer. */
export function addNote(copy: EditionCopy): void {
	const { answers } = firstInterview(copy);
	addParagraph(copy, answers[0]!.file, 'Somebody counted this sentence[^one-more-note].');
	copy.write(
		answers[0]!.file,
		`${copy.read(answers[0]!.file).trimEnd()}\n[^one-more-note]: **Context.** It was counted as one.\n`,
	);
}

/** Adds a place, between the first two places of the list, and names it in the last answer. */
export function addPlace(copy: EditionCopy): void {
	const { answers } = firstInterview(copy);
	copy.changeJson<{ lon: number; lat: number }[]>('content/places.json', (places) => [
		...places,
		{
			...places[0]!,
			id: 'one-more-place',
			name: 'Onemoreham',
			type: 'village',
			lon: (places[0]!.lon + places[1]!.lon) / 2,
			lat: (places[0]!.lat + places[1]!.lat) / 2,
			coordinates: 'made up for the tests',
			names: [],
			variants: [],
		},
	]);
	addParagraph(copy, answers.at(-1)!.file, 'It was in [Onemoreham](place:one-more-place).');
}

/** Adds an event of a day before the interview. */
export function addEvent(copy: EditionCopy): void {
	const { answers, folder } = firstInterview(copy);
	copy.changeJson<unknown[]>(`${folder}/timeline.json`, (events) => [
		{
			id: 'one-more-event',
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
	const km = lambertDistanceKm([from!.lon, from!.lat], [to!.lon, to!.lat]);
	copy.changeJson<unknown[]>(`${folder}/measures.json`, (measures) => [
		...measures,
		{
			id: 'one-more-measure',
			label: 'One more distance',
			from: from!.id,
			to: to!.id,
			how: 'straight',
			digits: 0,
			explain: 'In a straight line.',
		},
	]);
	addParagraph(copy, answers[0]!.file, `That is [${formatKm(km)}](measure:one-more-measure).`);
}

/** Puts the invented interviews before those of the copy. */
export function putOthersFirst(copy: EditionCopy): void {
	const before = JSON.parse(copy.read(SITE)) as Site;
	const invented = loadEdition(FIXTURE_EDITION).interviews.map(({ id }) => id);
	copy.overlay();
	copy.changeJson<Site>(SITE, (site) => ({
		...site,
		...before,
		interviews: [...invented, ...before.interviews],
	}));
}

/**
 * Deletes the copy’s interviews with their map, and publishes the invented ones with theirs. Places, terms and sources of
 * the copy stay in its lists. The record of ids begins empty.
 */
export function replaceInterviews(copy: EditionCopy): void {
	const before = JSON.parse(copy.read(SITE)) as Site;
	for (const id of before.interviews) copy.delete(`content/interviews/${id}`);
	copy.delete('content/map');
	copy.overlay();
	copy.changeJson<Site>(SITE, (site) => ({
		...site,
		interviews: site.interviews.filter((id) => !before.interviews.includes(id)),
	}));
	copy.changeJson(PERMALINKS, () => ({ published: {}, moved: {} }));
}

/** The fields of site.json that the changes read. */
interface Site {
	interviews: string[];
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
