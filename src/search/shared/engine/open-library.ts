import { type Engine, type Found, startEngine } from './pagefind-wasm.ts';

/** A record’s text, with how to print it. */
export interface Text {
	/** Path without the base. */
	path: string;
	title: string;
	/** A line beside the title: “Question 4”, “Correction, note 3 to question 2”, “port town”. */
	detail: string;
	/** Answers: a sentence to show where no word of the text was found. */
	summary: string | undefined;
	/** As indexed. */
	content: string;
}

/** A record that has a word. */
interface Result {
	/** Its position in the vocabulary. */
	id: number;
	score: number;
	/** Places of found words in the record’s text, counted in words. */
	words: number[];
}

/** The texts of an interview and the index to them. */
export interface Library {
	/** Finds whole words and longer ones that begin with them; `exact` finds a phrase as it stands. */
	search(words: string, exact?: boolean): Promise<Result[]>;
	/** Fetches the text of a record, by the name of its file. */
	textOf(file: string): Promise<Text>;
	/** The same, as far as it has been fetched: what is missing is an error. */
	fetched?: Library;
}

/** Reads a file of Pagefind’s by its path, as it is kept: packed. */
export type ReadPacked = (path: string) => Promise<ArrayBuffer>;

/** What Pagefind’s files start with, once they are unpacked. */
const MARK = 'pagefind_dcd';

/** Starts Pagefind from its packed WebAssembly. */
export const unpackEngine = async (packed: ArrayBuffer): Promise<Engine> =>
	startEngine(await unpackFile(packed));

/**
 * Opens the library of an interview.
 * @param meta Name of its list of what there is.
 * @param read Reads its files.
 * @throws {Error} If a file that every search needs is missing or damaged.
 */
export async function openLibrary(
	engine: Promise<Engine>,
	meta: string,
	read: ReadPacked,
): Promise<Library> {
	const list = await unpackFile(await read(`pagefind.${meta}.pf_meta`));
	const index = (await engine).open(list);
	const parts = keeper(async (name) => index.add(await unpackFile(await read(partPath(name)))));
	const texts = keeper(async (file) => toText(await unpackFile(await read(textPath(file)))));
	const search = (words: string, exact = false) => index.search(words, exact).map(toResult);
	return {
		async search(words, exact) {
			await Promise.all(index.partsFor(words).map(parts.load));
			return search(words, exact);
		},
		textOf: texts.load,
		fetched: {
			async search(words, exact) {
				index.partsFor(words).forEach(parts.get);
				return search(words, exact);
			},
			textOf: async (file) => texts.get(file),
		},
	};
}

const partPath = (name: string) => `index/${name}.pf_index`;
const textPath = (file: string) => `fragment/en_${file}.pf_fragment`;

/** Loads each thing once, and tells it at once when it is there. */
function keeper<T>(load: (name: string) => Promise<T>) {
	const loading = new Map<string, Promise<T>>();
	const loaded = new Map<string, T>();
	return {
		load(name: string): Promise<T> {
			const known = loading.get(name) ?? load(name);
			loading.set(name, known);
			known.then(
				(thing) => loaded.set(name, thing),
				() => {},
			);
			return known;
		},
		get(name: string): T {
			if (!loaded.has(name)) throw new Error(`${name} has not been fetched.`);
			return loaded.get(name)!;
		},
	};
}

function toText(file: Uint8Array): Text {
	const { url, content, filters } = JSON.parse(new TextDecoder().decode(file));
	const [title, detail, summary] = [filters.title, filters.detail, filters.summary].map(
		(values) => values?.[0],
	);
	return { path: url, title, detail, summary, content };
}

const toResult = ({ p, s, l }: Found): Result => ({
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
