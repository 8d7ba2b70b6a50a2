import { answerPath, interviewPath, notePath } from '#src/shared/address.ts';
import { NOTE_KINDS } from '#src/shared/note-kinds.ts';
import { nameKey, wordsOf } from './fold-words.ts';
import { frontDecode } from './front-coding.ts';
import type { Entry, Vocabulary } from './vocabulary.ts';

/**
 * Content of pagefind/<interview>/vocabulary.json: a vocabulary in compact form. Numbers refer to entries by their
 * position: answers first, then notes, places, terms, the introduction, measures and events.
 */
export interface PackedVocabulary {
	/** Tag of this version of the index. */
	version: string;
	/** Id of the interview. */
	interview: string;
	/** Title of the interview; left out if the edition has only one. */
	title?: string;
	/** Number of other interviews; left out if there are none. */
	more?: number;
	/** For each answer: id, question, label and line. */
	answers: string[][];
	/** For each answer: the notes of other answers that it points to. */
	pointsTo: number[][];
	/** For each answer: id and first word of each statement, `berth 0 rope 14`. */
	statements: string[];
	/** For each note: id, title, position of its kind in `NOTE_KINDS`, and its answer or -1 for the introduction. */
	notes: [string, string, number, number][];
	/** For each place: path, name, type and other names in Latin script. */
	places: string[][];
	/** For each term: path, name, kind and other names in Latin script. */
	terms: string[][];
	/** For the introduction: title of the interview, its people, then the names of the people as `nameKey` returns them. */
	introduction: string[];
	/** For each measure: id, label and distance. */
	measures: string[][];
	/** For each event: path, what happened and when. */
	events: string[][];
	/** For each topic: heading and synonyms in Latin script. */
	topics: string[][];
	/** For each topic: its answers and notes. */
	targets: number[][];
	/** Common words and rare words, front-coded (see `frontEncode`). Words of titles are left out. */
	words: [string, string];
}

/**
 * Content of pagefind/<interview>/vocabulary-scripts.json: names and words in other scripts than Latin. The browser
 * loads it only for a query in such a script.
 */
export interface PackedScripts {
	/** For each place and term: its names, separated by `|`. */
	names: string[];
	/** For each topic: its synonyms, separated by `|`. */
	topics: string[];
	/** Front-coded words. */
	words: string;
}

/** Matches a letter of another script than Latin. */
export const NON_LATIN_LETTER = /[^\P{L}\p{Script=Latin}]/u;

/** Unpacks a vocabulary, with the names and words in other scripts if `scripts` is given. */
export function unpackVocabulary(packed: PackedVocabulary, scripts?: PackedScripts): Vocabulary {
	const entries: Entry[] = [];
	const add = (entry: Omit<Entry, 'position'>): Entry => {
		const added = { ...entry, position: entries.length };
		entries.push(added);
		return added;
	};
	const answers = packed.answers.map(([id, title, label, line], at) => {
		const path = answerPath(packed.interview, id!);
		const detail = `Question ${at + 1}`;
		const statements = unpackStatements(packed.statements[at]!);
		return add({ kind: 'answer', path, title: title!, detail, label, line, statements });
	});
	for (const note of unpackNotes(packed, answers)) add(note);
	for (const [index, fields] of [...packed.places, ...packed.terms].entries()) {
		const [path, title, detail, ...others] = fields;
		const kind = index < packed.places.length ? 'place' : 'term';
		const names = [nameKey(title!), ...others, ...splitNames(scripts?.names[index])];
		add({ kind, path: path!, title: title!, detail: detail!, names });
	}
	const [title, detail, ...people] = packed.introduction;
	add({
		kind: 'introduction',
		path: interviewPath(packed.interview),
		title: title!,
		detail: detail!,
		names: people,
	});
	const indexed = [...entries];
	for (const [id, title, detail] of packed.measures) {
		const path = `${interviewPath(packed.interview)}?map=${id}`;
		add({ kind: 'measure', path, title: title!, detail: detail! });
	}
	for (const [path, title, detail] of packed.events)
		add({ kind: 'event', path: path!, title: title!, detail: detail! });
	for (const [at, pointedTo] of packed.pointsTo.entries()) {
		answers[at]!.pointsTo = pointedTo.map((note) => entries[note]!);
	}
	const topics = packed.topics.map(([heading, ...others], index) => {
		return {
			heading: heading!,
			names: [nameKey(heading!), ...others, ...splitNames(scripts?.topics[index])],
			entries: packed.targets[index]!.map((at) => entries[at]!),
		};
	});
	const [common, rare] = packed.words.map(frontDecode);
	const foreign = frontDecode(scripts?.words ?? '');
	const words = [...common!, ...titleWords(indexed), ...rare!, ...foreign];
	return {
		version: packed.version,
		title: packed.title,
		otherInterviewCount: packed.more ?? 0,
		entries,
		topics,
		words,
	};
}

const unpackStatements = (line: string): { id: string; from: number }[] =>
	[...line.matchAll(/(\S+) (\d+)/g)].map(([, id, from]) => ({ id: id!, from: Number(from) }));

/** Unpacks the notes. They stand in the order of their numbers, which begin at 1 in each answer. */
function unpackNotes(
	{ interview, notes, answers: fields }: PackedVocabulary,
	answers: readonly Entry[],
): Omit<Entry, 'position'>[] {
	const counts = new Map<number, number>();
	return notes.map(([id, title, kindAt, home]) => {
		const number = (counts.get(home) ?? 0) + 1;
		counts.set(home, number);
		const kind = NOTE_KINDS[kindAt]!;
		const where = home < 0 ? 'the introduction' : `question ${home + 1}`;
		return {
			kind: 'note',
			path: notePath(interview, fields[home]?.[0], id),
			title,
			detail: `${kind}, note ${number} to ${where}`,
			answer: answers[home],
			isCorrection: kind === 'Correction',
		};
	});
}

const splitNames = (line: string | undefined): string[] => (line ? line.split('|') : []);

/** Returns the words of all titles. The packed word lists leave them out, since the packed entries have the titles. */
export const titleWords = (entries: readonly { title: string }[]): Set<string> =>
	new Set(entries.flatMap(({ title }) => wordsOf(title)));
