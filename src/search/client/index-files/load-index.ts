import {
	NON_LATIN_LETTER,
	type PackedFacts,
	type PackedScripts,
	type PackedVocabulary,
} from '#src/search/shared/vocabulary/packed-vocabulary.ts';
import { unpackVocabulary } from '#src/search/shared/vocabulary/unpack-vocabulary.ts';
import type { TextIndex } from '#src/search/shared/results/text-index.ts';
import { isFact, type Vocabulary } from '#src/search/shared/vocabulary/vocabulary.ts';
import { openTextIndex } from './open-text-index.ts';
import { closeIndexes } from './pagefind.ts';

/** Loads that have started, by name. */
const loads = new Map<string, Promise<unknown>>();
/** Folders of interviews whose index is open. */
const openFolders = new Set<string>();

/**
 * Loads the vocabulary of an interview without events and ledger, and with its names in other scripts than Latin if `typed`
 * has a letter of one.
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
	const { name, packed, scripts } = loadNames(folder, typed, fetched);
	return once(`names ${name}`, async () =>
		unpackVocabulary(await packed, { scripts: await scripts }),
	);
}

/**
 * Loads the vocabulary of an interview with events and ledger, which comes after the same without them. Parameters and
 * errors are those of `loadVocabulary`.
 */
export async function loadWholeVocabulary(folder: string, typed: string): Promise<Vocabulary> {
	const { name, packed, scripts } = loadNames(folder, typed);
	return once(`whole ${name}`, async () => {
		const names = [await packed, await scripts] as const;
		const facts = await loadJson<PackedFacts>(`${folder}vocabulary-facts.json`);
		return unpackVocabulary(names[0], { scripts: names[1], facts });
	});
}

/** Loads the packed names of an interview, and those in other scripts than Latin if `typed` has a letter of one. */
function loadNames(folder: string, typed: string, fetched?: Promise<Response>) {
	const hasScripts = NON_LATIN_LETTER.test(typed);
	return {
		name: `${folder} ${hasScripts}`,
		packed: once(`${folder}vocabulary.json`, (path) => readNames<PackedVocabulary>(path, fetched)),
		scripts: hasScripts
			? loadJson<PackedScripts>(`${folder}vocabulary-scripts.json`)
			: Promise.resolve(undefined),
	};
}

/** Loads a JSON file of names or words by its address. */
export const loadJson = <T>(path: string): Promise<T> =>
	once(path, (address) => readNames<T>(address));

/**
 * Opens the index of an interview, and loads its vocabulary whole.
 * @param folder Address of the interview’s folder in pagefind/, with a slash at the end.
 * @throws {Error} If a file is missing or damaged. The next call tries again.
 */
export const loadTextIndex = (folder: string): Promise<TextIndex> =>
	once(`texts ${folder}`, async () => {
		const { version, entries } = await loadVocabulary(folder, '');
		const count = entries.filter((entry) => !isFact(entry)).length;
		try {
			const [textIndex] = await Promise.all([
				openTextIndex(folder, version, count),
				loadWholeVocabulary(folder, ''),
			]);
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
