import type { Verdict } from '#src/shared/verdicts.ts';

/** Entries as columns: the start of all paths, then a column for each field (see `packColumn`). */
export type PackedEntries = [
	start: string,
	restsOfPaths: string,
	titles: string,
	details: string,
	names?: string,
];

/**
 * Content of pagefind/<interview>/vocabulary.json: a vocabulary in compact form, without what comes with the texts (see
 * `PackedFacts`). Numbers refer to entries by their position: answers first, then notes, places, terms and the introduction.
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
	answers: [ids: string, questions: string, labels: string, lines: string];
	/** For each answer: the notes of other answers that it points to. */
	pointsTo: number[][];
	/** `kinds` has a digit for each note, the position of its kind in `NOTE_KINDS`. */
	notes: [ids: string, titles: string, kinds: string];
	/** The number of notes of the introduction, then of each answer. */
	noteCounts: number[];
	/** Names are those in Latin script, without the printed one. */
	places: PackedEntries;
	terms: PackedEntries;
	/** For the introduction: title of the interview, its people, then the names of the people as `nameKey` returns them. */
	introduction: string[];
	measures: PackedEntries;
	/** Synonyms are those in Latin script. */
	topics: [headings: string, synonyms: string];
	/** For each topic: its answers and notes. */
	targets: number[][];
	/**
	 * Common words and rare words of the texts, without those of titles; then words that only `PackedFacts` has. Each list is
	 * front-coded (see `frontEncode`).
	 */
	words: [common: string, rare: string, ofFacts: string];
}

/**
 * Content of pagefind/<interview>/vocabulary-scripts.json: names and words in other scripts than Latin. The browser
 * loads it only for a query in such a script.
 */
export interface PackedScripts {
	/** Names of the places, then of the terms. */
	names: string;
	/** Synonyms of the topics. */
	topics: string;
	/** Front-coded words. */
	words: string;
}

/** Content of pagefind/<interview>/vocabulary-facts.json, which the browser loads with the texts. */
export interface PackedFacts {
	/** For each answer: its statements (see `packStatements`). */
	statements: string[];
	events: PackedEntries;
	/** The page of the verdicts, then the same with each verdict. Empty if there are none. */
	ledger: PackedEntries;
	/** The verdicts that occur, each with the path of its mark. */
	verdicts: [verdict: Verdict, shape: string][];
}

/** Matches a letter of another script than Latin. */
export const NON_LATIN_LETTER = /[^\P{L}\p{Script=Latin}]/u;

/** Packs a column of values. */
export const packColumn = (values: readonly string[]): string =>
	values.map((value) => value.replaceAll('|', '¦')).join('|');

/** Unpacks a column. An empty one has no values. */
export const unpackColumn = (column: string): string[] => (column ? column.split('|') : []);

/** Packs names into a value of a column. */
export const packNames = (names: readonly string[]): string => names.join(';');

/** Unpacks names. An empty value has none. */
export const unpackNames = (value: string | undefined): string[] => (value ? value.split(';') : []);
