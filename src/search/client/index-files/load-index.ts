import {
	NON_LATIN_LETTER,
	type PackedScripts,
	type PackedVocabulary,
	unpackVocabulary,
} from '#src/search/shared/vocabulary/packed-vocabulary.ts';
import type { TextIndex } from '#src/search/shared/results/text-index.ts';
import { isFact, type Vocabulary } from '#src/search/shared/vocabulary/vocabulary.ts';
import { openTextIndex } from './open-text-index.ts';
import { closeIndexes } from './pagefind.ts';

/** Loads that have started, by name. */
const loads = new Map<string, Promise<unknown>>();
/** Folders of interviews whose index is open. */
const openFolders = new Set<string>();

/**
 * Loads the vocabulary of an interview, with its names in other scripts than Latin if `typed` has a letter of one.
 * @param folder Address of the interview’s folder in pagefind/, with a slash at the end.
 * @param typed The query as typed.
 * @param fetched Response for its vocabulary.json, if it has been requested already.
 * @throws {Error} If a file cannot be loaded. The next call tries again.
 */
export async function loadVocabulary(
	folder: string,
	typed: string,
	fetched?: Promise<Response>,
): Promise<Vocabulary> {
	const packed = once(`${folder}vocabulary.json`, (path) =>
		readNames<PackedVocabulary>(path, fetched),
	);
	if (!NON_LATIN_LETTER.test(typed))
		return once(`latin ${folder}`, async () => unpackVocabulary(await packed));
	const scripts = loadJson<PackedScripts>(`${folder}vocabulary-scripts.json`);
	return once(`scripts ${folder}`, async () => unpackVocabulary(await packed, await scripts));
}

/** Loads a JSON file of names or words by its address. */
export const loadJson = <T>(path: string): Promise<T> =>
	once(path, (address) => readNames<T>(address));

/**
 * Opens the index of an interview.
 * @param folder Address of the interview’s folder in pagefind/, with a slash at the end.
 * @throws {Error} If a file is missing or damaged. The next call tries again.
 */
export const loadTextIndex = (folder: string): Promise<TextIndex> =>
	once(`texts ${folder}`, async () => {
		const { version, entries } = await loadVocabulary(folder, '');
		const count = entries.filter((entry) => !isFact(entry)).length;
		try {
			const textIndex = await openTextIndex(folder, version, count);
			openFolders.add(folder);
			return textIndex;
		} catch (error) {
			forgetTextIndexes();
			throw error;
		}
	});

/** Reports whether the index of an interview is open, so that a search need not wait for Pagefind. */
export const isTextIndexOpen = (folder: string): boolean => openFolders.has(folder);

/** Closes all indexes after a failure. The next search opens them again. */
export function forgetTextIndexes() {
	for (const name of loads.keys()) if (name.startsWith('texts ')) loads.delete(name);
	openFolders.clear();
	closeIndexes();
}

/** Loads once under a name and returns the same promise to later calls. After a failure the next call tries again. */
function once<T>(name: string, load: (name: string) => Promise<T>): Promise<T> {
	const existing = loads.get(name) as Promise<T> | undefined;
	if (existing) return existing;
	const loading = load(name);
	loads.set(name, loading);
	loading.catch(() => loads.delete(name));
	return loading;
}

async function readNames<T>(path: string, fetched?: Promise<Response>): Promise<T> {
	// These files keep their names in a new build, so a cached copy may be outdated.
	const response = await (fetched ?? fetch(path, { cache: 'no-cache' }));
	if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
	return response.json();
}
