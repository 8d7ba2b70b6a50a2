import { globSync, readFileSync, writeFileSync } from 'node:fs';
import type { InlineHashes } from './headers.ts';
import { securePage } from './secure-page.ts';

/**
 * Adds a Content-Security-Policy to every page of a built site. It allows only the site itself and, by their hashes,
 * the inline scripts and styles of that page. (Astro’s own feature lists the hashes of all pages in each page: 1.3 kB
 * more.)
 * @param root Path of the site’s folder. Its pages are changed in place.
 * @returns Sorted hashes of the inline scripts and styles of all pages.
 * @throws {Error} If the pages together have more than one inline script, since the project has only one.
 */
export function securePages(root: string): InlineHashes {
	const all = { scripts: new Set<string>(), styles: new Set<string>() };
	for (const page of globSync('**/*.html', { cwd: root })) {
		const { html, inlined } = securePage(readFileSync(`${root}/${page}`, 'utf8'));
		for (const hash of inlined.scripts) all.scripts.add(hash);
		for (const hash of inlined.styles) all.styles.add(hash);
		writeFileSync(`${root}/${page}`, html);
	}
	if (all.scripts.size > 1) {
		throw new Error(
			'Pages have different inline scripts. Only src/site/client/prepare-first-paint.ts may be inline.',
		);
	}
	return { scripts: [...all.scripts].sort(), styles: [...all.styles].sort() };
}
