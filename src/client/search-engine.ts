import {
	type Library,
	openLibrary,
	type Pagefind,
	PAGEFIND_OPTIONS,
} from '../lib/search-library.ts';
import { OTHER_SCRIPT, type Packed, type PackedScripts, unpack } from '../lib/search-packed.ts';
import type { Vocabulary } from '../lib/search-vocabulary.ts';

interface PagefindModule {
	createInstance(options: object): Pagefind & { preload(term: string): Promise<void> };
}

const kept = new Map<string, Promise<unknown>>();
let isOpen = false;
let attempts = 0;

/** Names, topics and words; those in other scripts as well if `typed` is in one. */
export async function loadVocabulary(bundle: string, typed: string): Promise<Vocabulary> {
	const packed = once(`${bundle}vocabulary.json`, readJson<Packed>);
	if (!OTHER_SCRIPT.test(typed)) return once('latin', async () => unpack(await packed));
	const scripts = once(`${bundle}vocabulary-scripts.json`, readJson<PackedScripts>);
	return once('scripts', async () => unpack(await packed, await scripts));
}

/** The texts and their index. Once they are open, `libraryIsOpen` says so. */
export const loadLibrary = (bundle: string): Promise<Library> =>
	once('library', async () => {
		const library = await startPagefind(new URL(bundle, location.href).href);
		isOpen = true;
		return library;
	});

/** Says whether the texts can be searched without waiting. */
export const libraryIsOpen = (): boolean => isOpen;

/** Has the next search start anew, for Pagefind keeps what it failed to fetch. */
export function forgetLibrary() {
	kept.delete('library');
	isOpen = false;
}

// The path is a variable: as static text Vite would bundle it (withastro/astro#17265).
async function startPagefind(bundle: string): Promise<Library> {
	const again = attempts++ > 0 ? `?again=${attempts}` : '';
	const path = `${bundle}pagefind.js${again}`;
	const { createInstance }: PagefindModule = await import(/* @vite-ignore */ path);
	const pagefind = createInstance({ ...PAGEFIND_OPTIONS, basePath: bundle });
	const library = await openLibrary(pagefind);
	await pagefind.preload('a');
	return library;
}

/** Loads a thing once; after a failure the next call tries again. */
function once<T>(name: string, load: (name: string) => Promise<T>): Promise<T> {
	const known = kept.get(name) as Promise<T> | undefined;
	if (known) return known;
	const loading = load(name);
	kept.set(name, loading);
	loading.catch(() => kept.delete(name));
	return loading;
}

async function readJson<T>(path: string): Promise<T> {
	// The index may have been built again since; its names for the records change with it.
	const response = await fetch(path, { cache: 'no-cache' });
	if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
	return response.json();
}
