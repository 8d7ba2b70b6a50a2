/** What of Pagefind’s WebAssembly is called. Text goes in as a place in its memory and a length, and comes out so. */
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

/** A record as Pagefind found it: its name, its score, and where its words stand. */
export interface Found {
	p: string;
	s: number;
	l: { l: number }[];
}

/** Pagefind’s index of one interview, in memory. */
interface Index {
	/** Names of the parts that a search for `words` needs. */
	partsFor(words: string): string[];
	add(part: Uint8Array): void;
	search(words: string, exact: boolean): Found[];
}

/** Pagefind without its own script, which fetches one thing after the other, and of which little else is used. */
export interface Engine {
	/** Opens an index by its list of what there is (pf_meta). */
	open(meta: Uint8Array): Index;
}

/** The heading of a record counts for more than its text. */
const WEIGHTS = JSON.stringify({
	term_similarity: null,
	page_length: null,
	term_saturation: null,
	term_frequency: null,
	diacritic_similarity: null,
	meta_weights: { title: 2 },
});

/**
 * Starts Pagefind (1.5; its build is checked to have what is called here).
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
	let index = engine.init_pagefind(...lend(engine, meta));
	index = engine.set_ranking_weights(index, ...lend(engine, WEIGHTS));
	return {
		partsFor: (words) =>
			JSON.parse(
				take(engine, engine.request_indexes(index, ...lend(engine, plainOf(words)))),
			).filter(Boolean),
		add(part) {
			index = engine.load_index_chunk(index, ...lend(engine, part));
		},
		search(words, exact) {
			const args = [plainOf(words), bareOf(words), '{}', ''].flatMap((text) => lend(engine, text));
			return JSON.parse(take(engine, engine.search(index, ...args, Number(exact), 0))).results;
		},
	};
}

/** As Pagefind’s index has its words: in lower case, 1,010 as 1010. */
const bareOf = (words: string): string =>
	words.toLowerCase().replace(/[\p{Pd}\p{Ps}\p{Pe}\p{Pi}\p{Pf}\p{Po}]/gu, '');

/** Without accents as well. */
const plainOf = (words: string): string => bareOf(words).normalize('NFD').replace(/\p{M}/gu, '');

/** Copies text or bytes into Pagefind’s memory; it frees what it is given. */
function lend(engine: Exports, content: string | Uint8Array): [at: number, length: number] {
	const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
	const at = engine.__wbindgen_malloc(bytes.length, 1) >>> 0;
	new Uint8Array(engine.memory.buffer).set(bytes, at);
	return [at, bytes.length];
}

function take(engine: Exports, [at, length]: [number, number]): string {
	const text = new TextDecoder().decode(new Uint8Array(engine.memory.buffer, at >>> 0, length));
	engine.__wbindgen_free(at, length, 1);
	return text;
}
