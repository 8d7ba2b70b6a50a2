import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { contentPolicy, type Inlined } from './headers.ts';

/**
 * Puts into every page of a built site a Content-Security-Policy that allows only the site itself and, by their hashes,
 * what is inlined in that page. (Astro’s own feature lists the hashes of all pages in each: 1.3 kB more.)
 * @param root The folder of the site.
 * @returns What is inlined in any of the pages.
 * @throws {Error} If more than one script is inlined: a second is none of ours.
 */
export function securePages(root: string): Inlined {
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
			'Pages have different inline scripts. Only src/site/client/before-first-paint.ts may be one.',
		);
	}
	return { scripts: [...all.scripts].sort(), styles: [...all.styles].sort() };
}

/** One style element for all, in the place of the last: each has a hash in the policy, and hashes do not compress. */
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

/** The hashes of all scripts and styles that stand in a page’s own HTML; `'self'` where it links styles too. */
export function hashInlined(html: string): Inlined {
	const scripts: string[] = [];
	const styles: string[] = [];
	for (const [tag, name, attributes, text] of html.matchAll(ELEMENT)) {
		if (/^<link rel="?stylesheet/.test(tag)) styles.push("'self'");
		if (name === 'style') styles.push(hashOf(text!));
		if (name === 'script' && !/\ssrc=|application\//.test(attributes!)) scripts.push(hashOf(text!));
	}
	return { scripts, styles };
}

/** A script or style with its attributes and text, or a tag: what stands in an attribute’s value is neither. */
const ELEMENT =
	/<(script|style)\b((?:"[^"]*"|'[^']*'|[^>"'])*)>(.*?)<\/\1>|<[a-z](?:"[^"]*"|'[^']*'|[^>"'])*>/gs;

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
