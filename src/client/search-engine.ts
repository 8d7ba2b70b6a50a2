import { ENGINE_OPTIONS, type Engine } from '../lib/search-run.ts';
import type { Vocabulary } from '../lib/search-vocabulary.ts';

interface Pagefind extends Engine {
	options(options: object): Promise<void>;
	init(): Promise<void>;
}

/** Pagefind and the vocabulary, ready to be asked. */
export interface Search {
	engine: Engine;
	vocabulary: Vocabulary;
}

let loading: Promise<Search> | undefined;

/** Fetches what search needs, once; after a failure the next call tries again. */
export function loadSearch(bundle: string): Promise<Search> {
	loading ??= load(new URL(bundle, location.href).href).catch((error: unknown) => {
		loading = undefined;
		throw error;
	});
	return loading;
}

async function load(bundle: string): Promise<Search> {
	const [engine, vocabulary] = await Promise.all([startPagefind(bundle), readVocabulary(bundle)]);
	return { engine, vocabulary };
}

// The path is a variable: as static text Vite would bundle it (withastro/astro#17265).
async function startPagefind(bundle: string): Promise<Engine> {
	const path = `${bundle}pagefind.js`;
	const pagefind: Pagefind = await import(/* @vite-ignore */ path);
	await pagefind.options({ ...ENGINE_OPTIONS, basePath: bundle });
	await pagefind.init();
	return pagefind;
}

async function readVocabulary(bundle: string): Promise<Vocabulary> {
	const response = await fetch(`${bundle}vocabulary.json`);
	if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
	return response.json();
}
