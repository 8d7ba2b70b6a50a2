import type { Most, Outcome } from '../shared/results/result-rows.ts';
import { runSearch } from '../shared/results/run-search.ts';
import {
	bestFor,
	type Directory,
	type DirectoryPart,
	partFor,
	type Whereabouts,
	whereIs,
} from '../shared/vocabulary/directory.ts';
import { keyWords } from '../shared/vocabulary/fold-words.ts';
import { fromFrontCode } from '../shared/vocabulary/front-coding.ts';
import { loadLibrary, loadNames, loadVocabulary } from './load-index.ts';

/** Results of another interview than the page’s. */
export interface Elsewhere {
	id: string;
	title: string;
	outcome: Outcome;
}

/** Other interviews that may have the words of a query, according to the directory. */
export interface Lead {
	/** Ids of other interviews, best first. */
	ids: string[];
	/** All words of the parts of the directory that were read. */
	words: string[];
	/** Number of interviews that have the rarest of the words, or at least one of its forms. */
	total: number;
}

/** Number of other interviews that one round searches. Each costs some 15 kB. */
export const AT_ONCE = 2;

/** Largest number of results of each kind that are shown of another interview. */
const BESIDE: Most = { names: 2, answers: 3, notes: 3, described: 0 };

/** Returns the address of an interview’s folder in pagefind/, which is beside the folder of the page’s interview. */
const folderOf = (home: string, id: string): string => `${home}../${id}/`;

/**
 * Loads the list of the newest interviews and of the parts of the directory.
 * @param home Address of the folder of the page’s interview in pagefind/, with a slash at the end.
 */
export const loadDirectory = (home: string): Promise<Directory> =>
	loadNames<Directory>(`${home}../words.json`);

/**
 * Finds the other interviews that have the words of a query, in the directory.
 * @param home Address of the folder of the page’s interview in pagefind/, with a slash at the end.
 * @param typed The query as typed.
 * @param isComplete Whether to find all interviews that have the words, not only the best.
 */
export async function findLead(home: string, typed: string, isComplete: boolean): Promise<Lead> {
	const directory = await loadDirectory(home);
	const isHome = (id: string) => home.endsWith(`/${id}/`);
	const parts: DirectoryPart[] = [];
	const found: Whereabouts[] = await Promise.all(
		keyWords(typed).map(async (word) => {
			const name = `${partFor(word, directory)}${isComplete ? '-all' : ''}`;
			const part = await loadNames<DirectoryPart>(`${home}../words/${name}.json`);
			parts.push(part);
			return whereIs(word, part);
		}),
	);
	const withMatches = found.filter(({ total }) => total > 0);
	return {
		ids: bestFor(withMatches).filter((id) => !isHome(id)),
		words: parts.flatMap(({ words }) => fromFrontCode(words)),
		total: Math.min(...withMatches.map(({ total }) => total)),
	};
}

/**
 * Searches other interviews. Interviews whose files cannot be loaded are left out.
 * @param home Address of the folder of the page’s interview in pagefind/, with a slash at the end.
 * @param typed The query as typed.
 * @param ids Interviews to search.
 * @param words Words of other interviews (see `readQuery`).
 */
export async function findElsewhere(
	home: string,
	typed: string,
	ids: readonly string[],
	words: readonly string[],
): Promise<Elsewhere[]> {
	const results = await Promise.allSettled(
		ids.map(async (id) => {
			const folder = folderOf(home, id);
			const [vocabulary, textIndex] = await Promise.all([
				loadVocabulary(folder, typed),
				loadLibrary(folder),
			]);
			const outcome = await runSearch(typed, vocabulary, textIndex, words, BESIDE);
			return { id, title: vocabulary.title ?? id, outcome };
		}),
	);
	return results.flatMap((result) => (result.status === 'fulfilled' ? result.value : []));
}
