/**
 * The functions of Pagefind’s WebAssembly that are called. Text is passed and returned as an address in its memory
 * and a length in bytes.
 */
interface Exports {
	memory: WebAssembly.Memory;
	__wbindgen_externrefs: WebAssembly.Table;
	__wbindgen_start(): void;
	__wbindgen_malloc(length: number, align: number): number;
	__wbindgen_free(at: number, length: number, align: number): void;
	init_pagefind(at: number, length: number): number;
	load_index_chunk(index: number, at: number, length: number): number;
	set_ranking_weights(index: number, at: number, length: number): number;
	request_indexes(index: number, at: number, length: number): [number, number];
	search(index: number, ...args: number[]): [number, number];
}

/** A record that Pagefind found: name `p`, score `s`, and for each match its position `l`, a zero-based word index. */
export interface PagefindResult {
	p: string;
	s: number;
	l: { l: number }[];
}

/** Pagefind’s index of one interview, in memory. */
interface Index {
	/** Returns the names of the parts of the index that a search for `words` needs. */
	partsFor(words: string): string[];
	/** Adds a part, decompressed and without Pagefind’s first bytes. */
	add(part: Uint8Array): void;
	/** Searches the parts that were added; if `exact`, for the phrase as typed. */
	search(words: string, exact: boolean): PagefindResult[];
}

/**
 * Pagefind’s WebAssembly. Its own script is not used: it fetches one file after another, and the site needs little
 * else of it.
 */
export interface Engine {
	/** Opens an index. `meta` is its pf_meta file, decompressed and without Pagefind’s first bytes. */
	open(meta: Uint8Array): Index;
}

/** Pagefind’s ranking weights. The heading of a record counts for more than its text. */
const WEIGHTS = JSON.stringify({
	term_similarity: null,
	page_length: null,
	term_saturation: null,
	term_frequency: null,
	diacritic_similarity: null,
	meta_weights: { title: 2 },
});

/**
 * Starts Pagefind. The functions called here are those of version 1.5; build-index.test.ts runs them.
 * @throws {Error} If the file is damaged, or WebAssembly is forbidden.
 */
export async function startEngine(wasm: Uint8Array<ArrayBuffer>): Promise<Engine> {
	const { instance } = await WebAssembly.instantiate(wasm, {
		'./pagefind_web_bg.js': {
			__wbindgen_init_externref_table() {
				const table = engine.__wbindgen_externrefs;
				const first = table.grow(4);
				for (const [at, value] of [undefined, null, true, false].entries()) {
					table.set(first + at, value);
				}
			},
		},
	});
	const engine = instance.exports as unknown as Exports;
	engine.__wbindgen_start();
	return { open: (meta) => openIndex(engine, meta) };
}

function openIndex(engine: Exports, meta: Uint8Array): Index {
	let index = engine.init_pagefind(...copyIn(engine, meta));
	index = engine.set_ranking_weights(index, ...copyIn(engine, WEIGHTS));
	return {
		partsFor: (words) =>
			JSON.parse(
				copyOut(engine, engine.request_indexes(index, ...copyIn(engine, withoutAccents(words)))),
			).filter(Boolean),
		add(part) {
			index = engine.load_index_chunk(index, ...copyIn(engine, part));
		},
		search(words, exact) {
			const args = [withoutAccents(words), withoutPunctuation(words), '{}', ''].flatMap((text) =>
				copyIn(engine, text),
			);
			return JSON.parse(copyOut(engine, engine.search(index, ...args, Number(exact), 0))).results;
		},
	};
}

/** Returns words in lower case and without punctuation, as they are in Pagefind’s index: 1,010 is 1010. */
const withoutPunctuation = (words: string): string =>
	words.toLowerCase().replace(/[\p{Pd}\p{Ps}\p{Pe}\p{Pi}\p{Pf}\p{Po}]/gu, '');

/** Returns words as `withoutPunctuation` does, and also without accents. */
const withoutAccents = (words: string): string =>
	withoutPunctuation(words).normalize('NFD').replace(/\p{M}/gu, '');

/** Copies text or bytes into Pagefind’s memory. Pagefind itself frees this memory. */
function copyIn(engine: Exports, content: string | Uint8Array): [at: number, length: number] {
	const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
	const at = engine.__wbindgen_malloc(bytes.length, 1) >>> 0;
	new Uint8Array(engine.memory.buffer).set(bytes, at);
	return [at, bytes.length];
}

/** Copies a text out of Pagefind’s memory and frees that memory. */
function copyOut(engine: Exports, [at, length]: [number, number]): string {
	const text = new TextDecoder().decode(new Uint8Array(engine.memory.buffer, at >>> 0, length));
	engine.__wbindgen_free(at, length, 1);
	return text;
}
