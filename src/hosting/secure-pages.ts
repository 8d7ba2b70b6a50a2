import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { contentPolicy, type InlineHashes } from './headers.ts';

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
		const html = joinStyles(readFileSync(`${root}/${page}`, 'utf8'));
		const inlined = hashInlined(html);
		for (const hash of inlined.scripts) all.scripts.add(hash);
		for (const hash of inlined.styles) all.styles.add(hash);
		const meta = `<meta http-equiv="content-security-policy" content="${contentPolicy(inlined)}">`;
		writeFileSync(`${root}/${page}`, html.replace(/<meta charset="?utf-8"?>/i, `$&${meta}`));
	}
	if (all.scripts.size > 1) {
		throw new Error(
			'Pages have different inline scripts. Only src/site/client/prepare-first-paint.ts may be inline.',
		);
	}
	return { scripts: [...all.scripts].sort(), styles: [...all.styles].sort() };
}

/**
 * Merges all `<style>` elements without attributes into one, at the place of the last. Each style element adds a hash
 * to the policy, and hashes do not compress.
 * @param html A page.
 * @returns The page with at most one such element.
 */
export function joinStyles(html: string): string {
	const all = html.matchAll(ELEMENT).filter(isStyle).toArray();
	const joined = all.map((match) => match[3]).join('');
	const last = all.at(-1)?.index;
	return html.replace(ELEMENT, (...match) => {
		if (!isStyle(match)) return match[0];
		return match[4] === last ? `<style>${joined}</style>` : '';
	});
}

const isStyle = ([, name, attributes]: readonly string[]) => name === 'style' && attributes === '';

/**
 * Returns the hashes of all inline scripts and styles of a page, with `'self'` among the styles if the page links a
 * stylesheet.
 */
export function hashInlined(html: string): InlineHashes {
	const scripts: string[] = [];
	const styles: string[] = [];
	for (const [tag, name, attributes, text] of html.matchAll(ELEMENT)) {
		if (/^<link rel="?stylesheet/.test(tag)) styles.push("'self'");
		if (name === 'style') styles.push(hashOf(text!));
		if (name === 'script' && !/\ssrc=|application\//.test(attributes!)) scripts.push(hashOf(text!));
	}
	return { scripts, styles };
}

/**
 * Matches a script or style element with its attributes and text, or any other start tag as one piece, so that markup
 * in an attribute’s value is not taken for an element.
 */
const ELEMENT =
	/<(script|style)\b((?:"[^"]*"|'[^']*'|[^>"'])*)>(.*?)<\/\1>|<[a-z](?:"[^"]*"|'[^']*'|[^>"'])*>/gs;

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
