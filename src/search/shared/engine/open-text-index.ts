import { type Engine, type PagefindResult, startEngine } from './pagefind-wasm.ts';

/** Content of a record’s text file. */
export interface RecordText {
	/** Path without the base. */
	path: string;
	title: string;
	/** Line beside the title: “Question 4”, “Correction, note 3 to question 2”, “port town”. */
	detail: string;
	/** Answers: sentence to show if the text has no match. */
	summary: string | undefined;
	/** The text as indexed (see `toIndexedText`). */
	content: string;
}

/** A record with a match. */
interface Result {
	/** Position of the record in the vocabulary. */
	id: number;
	/** Pagefind’s score; some 2 to 7 for a word. */
	score: number;
	/** Positions of the matches in the record’s text, as zero-based word indices. */
	words: number[];
}

/** Pagefind’s index of an interview, with its texts. */
export interface TextIndex {
	/** Finds words, and longer words that start with them; if `exact`, finds only the phrase as typed. */
	search(words: string, exact?: boolean): Promise<Result[]>;
	/** Fetches the text of a record by the name of its file. */
	readText(file: string): Promise<RecordText>;
	/** The same index without any request: it throws an error if a file has not been fetched before. */
	loadedOnly?: TextIndex;
}

/** Reads a gzipped file of Pagefind by its path in the interview’s folder. */
export type ReadGzipped = (path: string) => Promise<ArrayBuffer>;

/** First bytes of each of Pagefind’s files after decompression. */
const MARK = 'pagefind_dcd';

/**
 * Starts Pagefind from its gzipped WebAssembly.
 * @throws {Error} If the file is damaged, or WebAssembly is forbidden.
 */
export const startGzippedEngine = async (packed: ArrayBuffer): Promise<Engine> =>
	startEngine(await unpackFile(packed));

/**
 * Opens the index of an interview. Its parts and texts are fetched when a search needs them, each only once.
 * @param meta Name of Pagefind’s metadata file, without `pagefind.` and `.pf_meta`.
 * @param read Reads the files of the interview.
 * @throws {Error} If a file that every search needs is missing or damaged.
 */
export async function openTextIndex(
	engine: Promise<Engine>,
	meta: string,
	read: ReadGzipped,
): Promise<TextIndex> {
	const list = await unpackFile(await read(`pagefind.${meta}.pf_meta`));
	const index = (await engine).open(list);
	const parts = cacheOf(async (name) => index.add(await unpackFile(await read(partPath(name)))));
	const texts = cacheOf(async (file) => toText(await unpackFile(await read(textPath(file)))));
	const search = (words: string, exact = false) => index.search(words, exact).map(toResult);
	return {
		async search(words, exact) {
			await Promise.all(index.partsFor(words).map(parts.load));
			return search(words, exact);
		},
		readText: texts.load,
		loadedOnly: {
			async search(words, exact) {
				index.partsFor(words).forEach(parts.get);
				return search(words, exact);
			},
			readText: async (file) => texts.get(file),
		},
	};
}

const partPath = (name: string) => `index/${name}.pf_index`;
const textPath = (file: string) => `fragment/en_${file}.pf_fragment`;

/** Returns a cache that loads each value once. `get` returns a loaded value without waiting, or throws an error. */
function cacheOf<T>(load: (name: string) => Promise<T>) {
	const loading = new Map<string, Promise<T>>();
	const loaded = new Map<string, T>();
	return {
		load(name: string): Promise<T> {
			const promise = loading.get(name) ?? load(name);
			loading.set(name, promise);
			promise.then(
				(value) => loaded.set(name, value),
				() => {},
			);
			return promise;
		},
		get(name: string): T {
			if (!loaded.has(name)) throw new Error(`${name} has not been fetched.`);
			return loaded.get(name)!;
		},
	};
}

function toText(file: Uint8Array): RecordText {
	const { url, content, filters } = JSON.parse(new TextDecoder().decode(file));
	const [title, detail, summary] = [filters.title, filters.detail, filters.summary].map(
		(values) => values?.[0],
	);
	return { path: url, title, detail, summary, content };
}

const toResult = ({ p, s, l }: PagefindResult): Result => ({
	id: Number(p),
	score: s,
	words: l.map((place) => place.l),
});

async function unpackFile(packed: ArrayBuffer): Promise<Uint8Array<ArrayBuffer>> {
	const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
	const content = new Uint8Array(await new Response(stream).arrayBuffer());
	const mark = new TextDecoder().decode(content.subarray(0, MARK.length));
	if (mark !== MARK) throw new Error('A file of the search index is damaged.');
	return content.subarray(MARK.length);
}
