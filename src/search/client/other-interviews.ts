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

/** What was found in another interview than that of the page. */
export interface Elsewhere {
	id: string;
	title: string;
	outcome: Outcome;
}

/** Where to look besides the interview of the page. */
export interface Lead {
	/** Ids of other interviews, best first. */
	ids: string[];
	/** All words that the directory has near those that were asked. */
	words: string[];
	/** How many interviews have the rarest of the words, at least. */
	total: number;
}

/** So many other interviews are looked into at once; each costs some 15 kB. */
export const AT_ONCE = 2;

/** So much is shown of each. */
const BESIDE: Most = { names: 2, answers: 3, notes: 3, described: 0 };

/** The folder of an interview, beside that of the one that the page belongs to. */
const shelfOf = (home: string, id: string): string => `${home}../${id}/`;

/** The list of the newest interviews, and of the parts of the directory. */
export const loadDirectory = (home: string): Promise<Directory> =>
	loadNames<Directory>(`${home}../words.json`);

/**
 * Asks the directory where the words of a query are.
 * @param all Whether all interviews that have them are wanted, not only the best.
 */
export async function findLead(home: string, typed: string, all: boolean): Promise<Lead> {
	const directory = await loadDirectory(home);
	const isHome = (id: string) => home.endsWith(`/${id}/`);
	const parts: DirectoryPart[] = [];
	const found: Whereabouts[] = await Promise.all(
		keyWords(typed).map(async (word) => {
			const name = `${partFor(word, directory)}${all ? '-all' : ''}`;
			const part = await loadNames<DirectoryPart>(`${home}../words/${name}.json`);
			parts.push(part);
			return whereIs(word, part);
		}),
	);
	const known = found.filter(({ total }) => total > 0);
	return {
		ids: bestFor(known).filter((id) => !isHome(id)),
		words: parts.flatMap(({ words }) => fromFrontCode(words)),
		total: Math.min(...known.map(({ total }) => total)),
	};
}

/** Looks into other interviews; those whose files cannot be had are left out. */
export async function findElsewhere(
	home: string,
	typed: string,
	ids: readonly string[],
	words: readonly string[],
): Promise<Elsewhere[]> {
	const looked = await Promise.allSettled(
		ids.map(async (id) => {
			const shelf = shelfOf(home, id);
			const [vocabulary, library] = await Promise.all([
				loadVocabulary(shelf, typed),
				loadLibrary(shelf),
			]);
			const outcome = await runSearch(typed, vocabulary, library, words, BESIDE);
			return { id, title: vocabulary.title ?? id, outcome };
		}),
	);
	return looked.flatMap((one) => (one.status === 'fulfilled' ? one.value : []));
}
