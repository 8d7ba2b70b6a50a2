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
	id: string;
	score: number;
	/** Places of found words in the record’s text, counted in words. */
	words: number[];
}

/** The texts of the edition and the index to them. */
export interface Library {
	search(words: string): Promise<Result[]>;
	/** Fetches the text of a record. */
	textOf(id: string): Promise<Text>;
}

/** What is used of Pagefind’s browser code. */
export interface Pagefind {
	search(term: string | null): Promise<{ results: (Result & { data(): Promise<Fragment> })[] }>;
}

interface Fragment {
	url: string;
	content: string;
	filters: Record<string, string[]>;
}

/** How Pagefind is set up: so few records need no worker. */
export const PAGEFIND_OPTIONS = {
	baseUrl: '/',
	noWorker: true,
	ranking: { metaWeights: { title: 2 } },
};

/**
 * Opens the library behind a Pagefind that is starting.
 * @throws {Error} If a file that every search needs is missing.
 */
export async function openLibrary(pagefind: Pagefind): Promise<Library> {
	const everything = await pagefind.search(null);
	const shelf = new Map(everything.results.map(({ id, data }) => [shortId(id), data]));
	return {
		async search(words) {
			const { results } = await pagefind.search(words);
			return results.map(({ id, score, words: places }) => {
				return { id: shortId(id), score, words: places };
			});
		},
		async textOf(id) {
			const { url, content, filters } = await shelf.get(id)!();
			const [[title], [detail], [summary] = []] = [
				filters['title']!,
				filters['detail']!,
				filters['summary'],
			];
			return { path: url.slice(1), title: title!, detail: detail!, summary, content };
		},
	};
}

/** Pagefind’s name without the language before it. */
export const shortId = (id: string): string => id.replace(/^.*_/, '');
