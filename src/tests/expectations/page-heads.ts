import { globSync, readFileSync } from 'node:fs';
import { expect } from '@playwright/test';

const KB = 1024;
const CANONICAL = /<link rel="canonical" href="([^"]+)"/;

/** What the head of a built page says about the page. */
export interface Head {
	/** Path of the page, without the base. */
	path: string;
	title: string;
	description: string;
	/** `content` of the other meta elements, by their `name` or `property`. */
	meta: Map<string, string>;
}

/** Returns the address that a site was built for: the canonical address of its front page. */
export const homeOf = (folder: string): string =>
	CANONICAL.exec(readFileSync(`${folder}/index.html`, 'utf8'))![1]!.replace(/\/*$/, '/');

/** Reads the heads of all pages that name themselves as canonical; pages that moved name their new address. */
export function readHeads(folder: string): Head[] {
	const home = homeOf(folder);
	return globSync('**/*.html', { cwd: folder }).flatMap((file) => {
		const html = readFileSync(`${folder}/${file}`, 'utf8').split('</head>')[0]!;
		const path = file.replace(/index\.html$/, '');
		if (CANONICAL.exec(html)?.[1] !== home + path) return [];
		const pairs = html.matchAll(/<meta (?:name|property)="([^"]+)" content="([^"]*)"/g);
		const meta = new Map([...pairs].map(([, name, content]) => [name!, content!]));
		const title = html.match(/<title>([^<]+)/)![1]!;
		return [{ path, title, description: meta.get('description')!, meta }];
	});
}

/** Expects every page of a built site to name a picture on the same site, of 1200 × 630 px and at most 120 KiB. */
export function expectPictures(folder: string): void {
	const home = homeOf(folder);
	for (const { path, meta } of readHeads(folder)) {
		expect(meta.get('og:url'), path).toBe(home + path);
		expect(meta.get('twitter:card'), path).toBe('summary_large_image');
		expect(meta.get('og:image:alt')!.length, path).toBeGreaterThan(60);
		const image = meta.get('og:image')!;
		expect(image.startsWith(home) && image.endsWith('card.png'), image).toBe(true);
		const png = readFileSync(`${folder}/${image.slice(home.length)}`);
		expect(png.subarray(1, 4).toString(), path).toBe('PNG');
		expect([png.readUInt32BE(16), png.readUInt32BE(20)], path).toEqual([1200, 630]);
		expect(png.length, path).toBeLessThanOrEqual(120 * KB);
	}
}

/** Expects every page to have a short title of its own. */
export function expectOwnTitles(heads: readonly Head[]): void {
	for (const { title } of heads) expect(title.length, title).toBeLessThanOrEqual(75);
	expect(new Set(heads.map(({ title }) => title)).size).toBe(heads.length);
}

/** Expects every page to have a description of its own. */
export function expectOwnDescriptions(heads: readonly Head[]): void {
	expect(new Set(heads.map(({ description }) => description)).size).toBe(heads.length);
}
