import { hushStartFailure } from './hush-start-failure.ts';

/*
 * The part of Pagefind’s browser API that the site uses. It is documented at https://pagefind.app/docs/api/ and
 * https://pagefind.app/docs/search-config/.
 */

/** A record that Pagefind found. */
export interface PagefindResult {
	/** Unique among all records of an index. */
	id: string;
	score: number;
	/** Positions of the matches in the record’s text, as zero-based word indices. */
	words: number[];
	/** Fetches the record. `content` is its text as indexed. */
	data(): Promise<{ content: string }>;
}

/** Options of an index. */
interface IndexOptions {
	/** Filters that all records of the index get. */
	mergeFilter: Record<string, string>;
	/** Query of the address of the index’s entry file. */
	metaCacheTag: string;
	/** Weights of the ranking: https://pagefind.app/docs/ranking/ */
	ranking: { metaWeights: Record<string, number> };
	/** Language of the index. */
	language?: string;
}

/** Pagefind’s module in the browser. */
export interface Pagefind {
	options(options: IndexOptions & { basePath: string; noWorker: boolean }): Promise<void>;
	init(): Promise<void>;
	mergeIndex(folder: string, options: IndexOptions): Promise<void>;
	/** Finds words; `null` finds all records. */
	search(
		words: string | null,
		options: { filters: Record<string, string>; sort?: Record<string, 'asc'> },
	): Promise<{ results: PagefindResult[] }>;
	destroy(): Promise<void>;
}

/** The heading of a record counts for more than its text. */
const RANKING = { metaWeights: { title: 2 } };

let running: Promise<Pagefind> | undefined;
let starts = 0;

/**
 * Opens the index of an interview. The first one starts Pagefind, further ones are merged into it.
 * @param folder Address of the interview’s folder in pagefind/, with a slash at the end. All its records get it as the
 * filter `folder`.
 * @param version Tag of the version of the index.
 * @throws {Error} If Pagefind cannot be started or the index cannot be read.
 */
export function openIndex(folder: string, version: string): Promise<Pagefind> {
	const options = { mergeFilter: { folder }, metaCacheTag: version, ranking: RANKING };
	const opening = running
		? running.then(async (pagefind) => {
				await pagefind.mergeIndex(folder, options);
				return pagefind;
			})
		: start(folder, options);
	running ??= opening;
	return opening;
}

async function start(folder: string, options: IndexOptions): Promise<Pagefind> {
	if (starts === 0) hushStartFailure();
	// Browsers remember that a module could not be loaded, so another attempt needs another address.
	const attempt = starts++ > 0 ? `?${starts}` : '';
	const pagefind: Pagefind = await import(/* @vite-ignore */ `${folder}pagefind.js${attempt}`);
	await pagefind.options({ ...options, basePath: folder, noWorker: true });
	await pagefind.init();
	return pagefind;
}

/** Ends Pagefind after a failure. The next index starts it again. */
export function closeIndexes() {
	running?.then((pagefind) => pagefind.destroy()).catch(() => {});
	running = undefined;
}
