import type { Outcome } from '../shared/results/outcome.ts';
import type { RowLimits } from '../shared/results/result-rows.ts';
import { runSearch } from '../shared/results/run-search.ts';
import { queryWords } from '../shared/query/split-query.ts';
import { frontDecode } from '../shared/vocabulary/front-coding.ts';
import {
	findInterviewsWith,
	partNumberOf,
	rankInterviews,
	type WordDirectory,
	type WordDirectoryPart,
	type WordInterviews,
} from '../shared/vocabulary/word-directory.ts';
import {
	forgetTextIndexes,
	loadJson,
	loadTextIndex,
	loadWholeVocabulary,
} from './index-files/load-index.ts';

/** Results of another interview than the page’s. */
export interface InterviewOutcome {
	id: string;
	title: string;
	outcome: Outcome;
}

/** Other interviews that may have the words of a query, according to the directory. */
export interface InterviewCandidates {
	/** Ids of other interviews, best first. */
	ids: string[];
	/** All words of the parts of the directory that were read. */
	words: string[];
	/** Number of interviews that have the rarest of the words, or at least one of its forms. */
	total: number;
}

/** Number of other interviews that one round searches. Each costs some 15 kB. */
export const INTERVIEWS_PER_ROUND = 2;

/** Largest number of results of each kind that are shown of another interview. */
const BESIDE: RowLimits = { names: 2, answers: 3, notes: 3, described: 0, facts: 1 };

/** Returns the address of an interview’s folder in pagefind/, which is beside the folder of the page’s interview. */
const folderOf = (home: string, id: string): string => `${home}../${id}/`;

/**
 * Loads the list of the newest interviews and of the parts of the directory.
 * @param home Address of the folder of the page’s interview in pagefind/, with a slash at the end.
 */
export const loadWordDirectory = (home: string): Promise<WordDirectory> =>
	loadJson<WordDirectory>(`${home}../words.json`);

/**
 * Finds the other interviews that have the words of a query, in the directory.
 * @param home Address of the folder of the page’s interview in pagefind/, with a slash at the end.
 * @param typed The query as typed.
 * @param isComplete Whether to find all interviews that have the words, not only the best.
 */
export async function findCandidates(
	home: string,
	typed: string,
	isComplete: boolean,
): Promise<InterviewCandidates> {
	const directory = await loadWordDirectory(home);
	const isHome = (id: string) => home.endsWith(`/${id}/`);
	const parts: WordDirectoryPart[] = [];
	const found: WordInterviews[] = await Promise.all(
		queryWords(typed).map(async (word) => {
			const name = `${partNumberOf(word, directory)}${isComplete ? '-all' : ''}`;
			const part = await loadJson<WordDirectoryPart>(`${home}../words/${name}.json`);
			parts.push(part);
			return findInterviewsWith(word, part);
		}),
	);
	const withMatches = found.filter(({ total }) => total > 0);
	return {
		ids: rankInterviews(withMatches).filter((id) => !isHome(id)),
		words: parts.flatMap(({ words }) => frontDecode(words)),
		total: Math.min(...withMatches.map(({ total }) => total)),
	};
}

/**
 * Searches other interviews. Interviews whose files cannot be loaded are left out; the next search tries them again.
 * @param home Address of the folder of the page’s interview in pagefind/, with a slash at the end.
 * @param typed The query as typed.
 * @param ids Interviews to search.
 * @param words Words of other interviews (see `readQuery`).
 */
export async function searchOtherInterviews(
	home: string,
	typed: string,
	ids: readonly string[],
	words: readonly string[],
): Promise<InterviewOutcome[]> {
	const results = await Promise.all(
		ids.map(async (id) => {
			const folder = folderOf(home, id);
			try {
				const [vocabulary, textIndex] = await Promise.all([
					loadWholeVocabulary(folder, typed),
					loadTextIndex(folder),
				]);
				const outcome = await runSearch(typed, vocabulary, textIndex, words, BESIDE);
				return { id, title: vocabulary.title ?? id, outcome };
			} catch {
				// Pagefind searches all its indexes or none, so a damaged one closes the others too.
				forgetTextIndexes();
				return [];
			}
		}),
	);
	return results.flat();
}
