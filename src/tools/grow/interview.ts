import { capitalize } from '#src/shared/text/words.ts';
import { distanceKm } from '#src/geo/geodesic.ts';
import { formatKm } from '#src/geo/measures.ts';
import { writeAnswer } from './answer.ts';
import { type Random, startRandom } from './random.ts';
import type { GrownAnswer, MapIds, Materials } from './shared-entries.ts';
import { type GrownPlace, makeCommonEntries, makeOwnEntries } from './shared-entries.ts';
import { pickRareWord, pickRareWords, pickWord, pickWords, toSentence } from './words.ts';

const ANSWERS = 11;
const MEASURES = 4;
const EVENTS = 12;
const TOPICS = 18;
/** Number of topic headings that interviews share; four headings of each interview are its own. */
const HEADINGS = 300;

/** Returns the id of an interview, counted from 1: `talk-0001`. */
export const grownId = (index: number): string => `talk-${String(index).padStart(4, '0')}`;

/**
 * Makes up an interview: the text of each file by its name. The result does not depend on the number of interviews.
 *
 * @param index Number of the interview, counted from 1.
 */
export function growInterview(index: number, sheets: MapIds): Map<string, string> {
	const random = startRandom(10_000 + index);
	const [common, own] = [makeCommonEntries(), makeOwnEntries(index)];
	const places = [...random.sample(9, common.places), ...own.places];
	const records = Array.from({ length: MEASURES }, (_, i) => makeMeasure(random, places, i));
	const materials: Materials = {
		...{ random, places, ...sheets },
		terms: [...random.sample(5, common.terms), ...own.terms],
		sources: [...random.sample(20, common.sources), ...own.sources].map(({ id }) => id),
		measures: records.map(({ record: { id }, text }) => ({ id, text })),
	};
	const answers: GrownAnswer[] = [];
	for (let i = 0; i < ANSWERS; i++) answers.push(writeAnswer(materials, i, answers));
	return new Map([
		['interview.mdx', writeOpening(materials)],
		...answers.map(
			({ id, text }, i) => [`${String(i + 1).padStart(2, '0')}-${id}.mdx`, text] as const,
		),
		['measures.json', json(records.map(({ record }) => record))],
		['topics.json', json(makeTopics(materials, answers))],
		['timeline.json', json(makeEvents(materials, answers))],
		['history.json', json([{ version: '1.0', date: DAY, what: 'First version.', changes: [] }])],
	]);
}

const DAY = '2024-05-06';

const json = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

function makeMeasure(random: Random, places: readonly GrownPlace[], index: number) {
	const [from, to] = random.sample(2, places) as [GrownPlace, GrownPlace];
	const text = formatKm(distanceKm([from.lon, from.lat], [to.lon, to.lat]), 0);
	const record = {
		id: `way-${index}`,
		label: `${from.name} to ${to.name}`,
		from: from.id,
		to: to.id,
		how: 'straight',
		digits: 0,
		explain: toSentence(pickWords(random, 12)),
	};
	return { record, text };
}

function writeOpening({ random, terms, places, sheets }: Materials): string {
	const title = capitalize(pickWords(random, 7).join(' '));
	return [
		'---',
		`title: ${title}`,
		`standfirst: ${toSentence(pickWords(random, 22))}`,
		`date: ${DAY}`,
		'people:',
		`  - name: ${capitalize(pickRareWord(random))} ${capitalize(pickRareWord(random))}`,
		'    role: Scholar',
		`    term: ${terms[0]!.id}`,
		'original:',
		`  headline: ${title}`,
		`  published: ${DAY}`,
		`sheets: [${sheets.join(', ')}]`,
		'label: Made up by a program to measure how this site grows.',
		'provenance: Nobody said any of this.',
		'version: "1.0"',
		`edited: ${DAY}`,
		`summary: ${toSentence(pickWords(random, 16))}`,
		'---',
		'',
		`${toSentence(pickWords(random, 30))} [${places[0]!.name}](place:${places[0]!.id}) is named here.`,
		'',
	].join('\n');
}

function makeTopics({ random }: Materials, answers: readonly GrownAnswer[]) {
	const headings = new Set<string>();
	const common = startRandom(3);
	const pool = Array.from(
		{ length: HEADINGS },
		() => `${pickRareWord(common)} ${pickWord(common)}`,
	);
	for (const heading of random.sample(TOPICS - 4, pool)) headings.add(heading);
	while (headings.size < TOPICS) headings.add(`${pickRareWord(random)} ${pickRareWord(random)}`);
	return [...headings].map((heading) => {
		const chosen = random.sample(1 + random.integer(3), answers);
		return {
			id: heading.replaceAll(' ', '-'),
			heading: capitalize(heading),
			synonyms: pickRareWords(random, 2),
			answers: chosen.map(({ id }) => id),
			notes: chosen.flatMap(({ notes }) => random.sample(1, notes)),
		};
	});
}

function makeEvents({ random, places, sources }: Materials, answers: readonly GrownAnswer[]) {
	const dates = Array.from(
		{ length: EVENTS },
		() => `${1900 + random.integer(120)}-0${1 + random.integer(9)}-1${random.integer(9)}`,
	);
	return [...new Set(dates)].toSorted().map((date, i) => {
		const [answer] = random.sample(1, answers);
		return {
			id: `event-${i}`,
			date,
			what: capitalize(pickWords(random, 8).join(' ')).slice(0, 88).trim(),
			where: random.sample(1, places).map(({ id }) => id),
			answers: [answer!.id],
			notes: random.sample(1, answer!.notes),
			sources: random.sample(1, sources),
		};
	});
}
