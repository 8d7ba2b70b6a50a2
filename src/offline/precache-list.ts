import { createHash } from 'node:crypto';
import { ledgerPath } from '#src/shared/address.ts';

/** The files that the worker precaches: addresses relative to the site’s root, each with a hash of its content. */
export type PrecacheList = [path: string, hash: string][];

/** Files of every edition that are precached: the pages that need no network, scripts, styles, fonts and search. */
const ALWAYS_PRECACHED = [
	/^(?:search\/|offline\/)?index\.html$/,
	/^_astro\/[^/]+\.(?:js|css|woff2)$/,
	/^pagefind\/[^/]+$/,
	/^icon\.svg$/,
];

/** Scripts and styles that only other pages have: the worker keeps them when such a page is visited. */
const OF_OTHER_PAGES =
	/^_astro\/(?:YearStepper|TimelineYears|SourceFilter|Cover|MovedPage|booklet)\./;

/**
 * Chooses the files of a built site that the worker precaches: the newest interview with its map and its ledger, and search.
 * @param files Paths in the built site, with `/` between folders.
 * @param interview Id of the interview that is precached completely.
 * @param map Ids of the sheets and places of its map, and the names of the pictures of the map on its page.
 * @returns The chosen paths, sorted.
 */
export const choosePrecachedFiles = (
	files: readonly string[],
	interview: string,
	{ sheets, pictures, places }: Record<'sheets' | 'pictures' | 'places', readonly string[]>,
): string[] =>
	files
		.filter(
			(file) =>
				(ALWAYS_PRECACHED.some((pattern) => pattern.test(file)) && !OF_OTHER_PAGES.test(file)) ||
				file.startsWith(`pagefind/${interview}/`) ||
				[
					`${interview}/index.html`,
					`${interview}/map.json`,
					`${interview}/scenes.json`,
					`${ledgerPath(interview)}index.html`,
				].includes(file) ||
				pictures.includes(/^map\/(.+)\.\w+\.svg$/.exec(file)?.[1] ?? '') ||
				isOfSheet(file, sheets) ||
				places.includes(/^places\/([^/]+)\/card\.json$/.exec(file)?.[1] ?? ''),
		)
		.sort();

/**
 * Whether a file is that of a sheet, or of one of its levels: `map/far-east.0a1b2c3d.json`, `map/far-east-region.….json`.
 * The file of its past is not: the timeline, which alone needs it, is no page that is precached.
 */
function isOfSheet(file: string, sheets: readonly string[]): boolean {
	const name = /^map\/(.+)\.\w+\.json$/.exec(file)?.[1];
	return (
		name !== undefined &&
		sheets.some((id) => name === id || (name.startsWith(`${id}-`) && name !== `${id}-past`))
	);
}

/** Returns the address of a built file, without the base. A page has the address of its folder. */
export const builtFileAddress = (file: string): string => file.replace(/(^|\/)index\.html$/, '$1');

/** Returns the first 12 hex digits of the SHA-256 of a file’s content: they identify its version and reveal damage. */
export const contentHash = (content: Uint8Array): string =>
	createHash('sha256').update(content).digest('hex').slice(0, 12);
