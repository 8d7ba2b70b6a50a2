import { createHash } from 'node:crypto';

/** What the worker keeps from the start: addresses relative to the site’s root, each with a hash of its content. */
export type KeptFiles = [path: string, hash: string][];

/** Pages by the address that readers ask for, and what they need: scripts, fonts, the map’s data, search. */
const KEPT = [
	/^(?:search\/|offline\/)?index\.html$/,
	/^_astro\/[^/]+\.(?:js|css|woff2)$/,
	/^pagefind\/[^/]+$/,
	/^icon\.svg$/,
];

/**
 * Chooses from a built site what is kept after one visit: the newest interview with its map, and search.
 * @param files Paths in the built site, with `/` between folders.
 * @param interview Id of the interview that is kept whole.
 * @param places Ids of the places on its map.
 */
export const chooseKept = (
	files: readonly string[],
	interview: string,
	places: readonly string[],
): string[] =>
	files
		.filter(
			(file) =>
				KEPT.some((pattern) => pattern.test(file)) ||
				file.startsWith(`pagefind/${interview}/`) ||
				[`${interview}/index.html`, `${interview}/map.json`].includes(file) ||
				places.includes(/^places\/([^/]+)\/card\.json$/.exec(file)?.[1] ?? ''),
		)
		.sort();

/** The address that readers ask for, without the base: a folder’s page by its folder. */
export const addressOf = (file: string): string => file.replace(/(^|\/)index\.html$/, '$1');

/** The first digits of the SHA-256 of a file’s content: they tell its versions apart, and damage. */
export const hashOf = (content: Uint8Array): string =>
	createHash('sha256').update(content).digest('hex').slice(0, 12);
