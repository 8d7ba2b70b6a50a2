import { type Library, openLibrary, unpackEngine } from '../shared/engine/open-library.ts';
import type { Engine } from '../shared/engine/pagefind-wasm.ts';
import {
	OTHER_SCRIPT,
	type Packed,
	type PackedScripts,
	unpack,
} from '../shared/vocabulary/packed-vocabulary.ts';
import type { Vocabulary } from '../shared/vocabulary/vocabulary.ts';

const kept = new Map<string, Promise<unknown>>();
/** When the server has begun to answer for a vocabulary. */
const begun = new Map<string, Promise<unknown>>();
const open = new Set<string>();
/** After a failure nothing is trusted that a cache may have kept. */
let cache: RequestCache = 'default';

/**
 * Names, topics and words of an interview; those in other scripts as well if `typed` is in one.
 * @param shelf Address of its folder in pagefind/.
 * @param fetched The answer for its vocabulary.json, if that was asked for already.
 */
export async function loadVocabulary(
	shelf: string,
	typed: string,
	fetched?: Promise<Response>,
): Promise<Vocabulary> {
	const packed = once(`${shelf}vocabulary.json`, (path) => readNames<Packed>(path, fetched));
	if (!OTHER_SCRIPT.test(typed)) return once(`latin ${shelf}`, async () => unpack(await packed));
	const scripts = loadNames<PackedScripts>(`${shelf}vocabulary-scripts.json`);
	return once(`scripts ${shelf}`, async () => unpack(await packed, await scripts));
}

/** A list of names or words, by its address. */
export const loadNames = <T>(path: string): Promise<T> => once(path, (one) => readNames<T>(one));

/** The texts of an interview and their index. Once they are open, `isOpen` says so. */
export const loadLibrary = (shelf: string): Promise<Library> =>
	once(`library ${shelf}`, async () => {
		const names = loadVocabulary(shelf, '');
		const started = loadEngine(shelf);
		started.catch(() => {});
		const { meta } = await names;
		const library = await openLibrary(started, meta, async (path) => {
			return (await read(`${shelf}${path}`, { cache })).arrayBuffer();
		});
		open.add(shelf);
		return library;
	});

/** Says whether the texts of an interview can be searched without waiting for Pagefind. */
export const isOpen = (shelf: string): boolean => open.has(shelf);

/** Has the next search start anew: in an index that was damaged nothing can be trusted. */
export function forgetLibraries() {
	for (const name of kept.keys()) if (/^(?:library|engine)/.test(name)) kept.delete(name);
	open.clear();
	cache = 'reload';
}

/** All interviews share one Pagefind. It is by far the largest of the files, so it gives way to the names. */
const loadEngine = (shelf: string): Promise<Engine> =>
	once('engine', async () => {
		await begun.get(`${shelf}vocabulary.json`);
		const file = await read(`${shelf}../wasm.en.pagefind`, { cache, priority: 'low' });
		return unpackEngine(await file.arrayBuffer());
	});

/** Loads a thing once; after a failure the next call tries again. */
function once<T>(name: string, load: (name: string) => Promise<T>): Promise<T> {
	const known = kept.get(name) as Promise<T> | undefined;
	if (known) return known;
	const loading = load(name);
	kept.set(name, loading);
	loading.catch(() => kept.delete(name));
	return loading;
}

async function readNames<T>(path: string, fetched?: Promise<Response>): Promise<T> {
	// The index may have been built again since; the names of all else change with it.
	const answer = fetched ?? fetch(path, { cache: 'no-cache' });
	begun.set(path, answer);
	return checked(await answer).json();
}

const read = async (path: string, options: RequestInit): Promise<Response> =>
	checked(await fetch(path, options));

function checked(response: Response): Response {
	if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
	return response;
}
