import type { Interview } from '#src/edition/model/edition.ts';
import { countVerdicts } from '#src/edition/outcomes/count-verdicts.ts';
import { statementsWithOutcome } from '#src/edition/outcomes/outcomes-of.ts';
import { answerPath, interviewPath, ledgerPath, notePath } from '#src/shared/address.ts';
import { NOTE_KINDS } from '#src/shared/note-kinds.ts';
import { formatDate } from '#src/shared/text/date.ts';
import { plural } from '#src/shared/text/words.ts';
import { type Verdict, verdictSlug } from '#src/shared/verdicts.ts';
import { VERDICT_SHAPES } from '#src/ui/build/verdict-shapes.ts';
import { nameKey, stem, wordsOf } from '../shared/vocabulary/fold-words.ts';
import { frontEncode } from '../shared/vocabulary/front-coding.ts';
import { packStatements } from '../shared/vocabulary/indexed-statement.ts';
import {
	NON_LATIN_LETTER,
	packColumn,
	type PackedEntries,
	type PackedFacts,
	type PackedScripts,
	type PackedVocabulary,
	packNames,
} from '../shared/vocabulary/packed-vocabulary.ts';
import type { SearchRecord } from './search-record.ts';
import { wordLists } from './word-lists.ts';

/**
 * Packs what the browser needs besides Pagefind’s index: names, titles, topics and words, but no texts. Two parts are files
 * of their own: names and words in other scripts than Latin, which only queries in such a script load, and what comes with
 * the texts.
 * @param records The records of the interview (see `toRecords`).
 * @param version Tag of this version of the index.
 * @param more Number of other interviews in the edition.
 */
export function packVocabulary(
	records: readonly SearchRecord[],
	version: string,
	interview: Interview,
	more: number,
): { latin: PackedVocabulary; scripts: PackedScripts; facts: PackedFacts } {
	const { answers, introduction } = interview;
	const positions = new Map(records.map(({ path }, index) => [path, index] as const));
	const positionOf = (path: string) => positions.get(path) ?? -1;
	const ofKind = (kind: SearchRecord['kind']) => records.filter((record) => record.kind === kind);
	const [places, terms] = [ofKind('place'), ofKind('term')];
	const topics = interview.topics.map(({ heading, synonyms, ...topic }) => ({
		title: heading,
		names: dropSameStems([...new Set([heading, ...synonyms.map(nameKey)])]),
		targets: pathsOf(topic, interview).map(positionOf),
	}));
	const measures = [...interview.measures.values()];
	const words = wordLists(records);
	const facts = packFacts(ofKind('answer'), interview);
	const known = [
		...records.flatMap(({ heading, text, names = [] }) => [heading, text, ...names]),
		...topics.flatMap(({ names }) => names),
		...measures.map(({ label, text }) => `${label} ${text}`),
	];
	return {
		latin: {
			version,
			interview: interview.id,
			...(more > 0 && { title: interview.title, more }),
			answers: [
				column(answers, ({ id }) => id),
				column(answers, ({ question }) => question),
				column(answers, ({ label }) => label),
				column(answers, ({ line }) => line),
			],
			pointsTo: ofKind('answer').map(({ pointsTo = [] }) => pointsTo.map(positionOf)),
			notes: [
				column(ofKind('note'), ({ note }) => note!.id),
				column(ofKind('note'), ({ title }) => title),
				ofKind('note')
					.map(({ note }) => NOTE_KINDS.indexOf(note!.kind))
					.join(''),
			],
			noteCounts: [introduction, ...answers].map(({ notes }) => notes.length),
			places: packEntries(places.map(latinNames)),
			terms: packEntries(terms.map(latinNames)),
			introduction: ofKind('introduction').flatMap(({ title, detail, names = [] }) => [
				title,
				detail,
				...names,
			]),
			measures: packEntries(
				measures.map(({ id, label, text }) => ({
					path: `${interviewPath(interview.id)}?map=${id}`,
					title: label,
					detail: text,
				})),
			),
			topics: [
				column(topics, ({ title }) => title),
				column(topics.map(latinNames), ({ names }) => packNames(names)),
			],
			targets: topics.map(({ targets }) => targets),
			words: [
				frontEncode(words.common),
				frontEncode(words.rare),
				frontEncode(wordsOnlyIn(facts, known)),
			],
		},
		scripts: {
			names: foreignNames([...places, ...terms]),
			topics: foreignNames(topics),
			words: frontEncode(words.foreign),
		},
		facts,
	};
}

const column = <T>(rows: readonly T[], toValue: (row: T) => string): string =>
	packColumn(rows.map(toValue));

type Row = Pick<SearchRecord, 'path' | 'title' | 'detail' | 'names'>;

/** Packs entries, with a column of names if they have any. */
function packEntries(rows: readonly Row[]): PackedEntries {
	const [first, ...others] = rows.map(({ path }) => path);
	let start = first ?? '';
	while (!others.every((path) => path.startsWith(start))) start = start.slice(0, -1);
	const packed: PackedEntries = [
		start,
		column(rows, ({ path }) => path.slice(start.length)),
		column(rows, ({ title }) => title),
		column(rows, ({ detail }) => detail),
	];
	if (rows.some(({ names }) => names))
		packed[4] = column(rows, ({ names = [] }) => packNames(names));
	return packed;
}

type Named = Pick<SearchRecord, 'title' | 'names'>;

/** Leaves only the names in Latin script, without the title itself and its `nameKey`. */
const latinNames = <T extends Named>(row: T): T & { names: string[] } => ({
	...row,
	names: otherNames(row).filter((name) => !NON_LATIN_LETTER.test(name)),
});

/** Returns the column of the names in other scripts than Latin. */
const foreignNames = (rows: readonly Named[]): string =>
	column(rows, (row) => packNames(otherNames(row).filter((name) => NON_LATIN_LETTER.test(name))));

const otherNames = ({ title, names = [] }: Named): string[] =>
	names.filter((name) => name !== nameKey(title) && name !== title);

/** Packs what comes with the texts. */
function packFacts(answers: readonly SearchRecord[], interview: Interview): PackedFacts {
	const counts = countVerdicts(statementsWithOutcome(interview));
	return {
		statements: answers.map(({ statements = [] }) => packStatements(statements)),
		events: packEntries(
			interview.events.map(({ path, what, date, until }) => ({
				path,
				title: what,
				detail: formatDate(date, until),
			})),
		),
		ledger: packEntries(ledgerPages(interview.id, counts)),
		verdicts: counts.map(([verdict]) => [verdict, VERDICT_SHAPES[verdict]]),
	};
}

/** Returns the page of the verdicts, then the same with each verdict. None if there is no verdict. */
function ledgerPages(interview: string, counts: readonly [Verdict, number][]): Row[] {
	if (counts.length === 0) return [];
	const total = counts.reduce((sum, [, count]) => sum + count, 0);
	const page = { path: ledgerPath(interview), title: 'Then and since' };
	return [
		{ ...page, detail: plural(total, 'verdict'), names: LEDGER_NAMES.map(nameKey) },
		...counts.map(([verdict, count]) => ({
			...page,
			path: `${page.path}?verdict=${verdictSlug(verdict)}`,
			detail: plural(count, 'statement'),
			names: [...new Set([nameKey(verdict), nameKey(verdict).split(' ')[0]!])],
		})),
	];
}

/** What readers may call the page of the verdicts. */
const LEDGER_NAMES = ['then and since', 'was he right', 'verdicts', 'verdict', 'outcomes'];

/** Lists the words of events and of the names of the ledger of which the other texts have no form, folded and sorted. */
function wordsOnlyIn(
	{ events: [, , titles, dates], ledger: [, , , , names = ''] }: PackedFacts,
	others: readonly string[],
): string[] {
	const stems = new Set(others.flatMap(wordsOf).map(stem));
	const words = wordsOf([titles, dates, names].join(' '));
	return [...new Set(words)].filter((word) => !stems.has(stem(word))).toSorted();
}

/** Leaves out each name whose words have the same stems as the words of an earlier name. */
function dropSameStems(names: readonly string[]): string[] {
	const stemsKey = (name: string) => nameKey(name).split(' ').map(stem).toSorted().join(' ');
	const firstNames = new Map(names.toReversed().map((name) => [stemsKey(name), name] as const));
	return names.filter((name) => firstNames.get(stemsKey(name)) === name);
}

function pathsOf(
	{ answers, notes }: { answers: string[]; notes: string[] },
	interview: Interview,
): string[] {
	const passages = [interview.introduction, ...interview.answers];
	const answersOfNotes = new Map(
		passages.flatMap((passage) => passage.notes.map(({ id, answer }) => [id, answer] as const)),
	);
	return [
		...answers.map((answer) => answerPath(interview.id, answer)),
		...notes.map((note) => notePath(interview.id, answersOfNotes.get(note), note)),
	];
}
