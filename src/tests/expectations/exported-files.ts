import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { XMLParser } from 'fast-xml-parser';
import { JSDOM } from 'jsdom';
import type { Edition, Interview } from '#src/edition/model/edition.ts';
import { hasStatements } from '#src/edition/has-statements.ts';
import { interviewsWithOutcomes } from '#src/edition/outcomes/outcomes-of.ts';
import { inReadingOrder } from '#src/edition/model/reading-order.ts';
import type { annotationCollection } from '#src/exports/annotations/annotation-collection.ts';
import { annotationsPath, SITEMAP_PATH } from '#src/exports/paths.ts';
import { interviewPath } from '#src/shared/address.ts';
import { installDebianPackages } from '#src/tools/serve/install-debian-packages.ts';
import { homeOf } from './page-heads.ts';

/* What holds of the exports in the folder of a built site, read without a browser. */

const read = (folder: string, path: string) => readFileSync(join(folder, path), 'utf8');

/**
 * Expects an annotation for each note and each statement of an interview, and the words of each to occur once on the page
 * of the answer and once in the interview.
 */
export function expectUniqueWords(folder: string, interview: Interview): void {
	const home = homeOf(folder);
	const path = interviewPath(interview.id);
	const { first } = JSON.parse(read(folder, annotationsPath(path))) as {
		first: ReturnType<typeof annotationCollection>['first'];
	};
	const texts = new Map<string, string>();
	const textOf = (page: string) => {
		const text = texts.get(page) ?? readText(read(folder, `${page}index.html`));
		texts.set(page, text);
		return text;
	};
	const annotated = inReadingOrder([interview]).flatMap(({ passage }) => [
		...passage.notes,
		...passage.statements,
	]);
	expect(first.items).toHaveLength(annotated.length);
	for (const { id, target } of first.items) {
		for (const { source, selector } of [target].flat()) {
			const quote = [selector].flat().find((one) => 'exact' in one)!;
			for (const page of [source.slice(home.length), path]) {
				const found = textOf(page).split(quote.prefix + quote.exact + quote.suffix).length - 1;
				expect(found, `${id} on ${page}`).toBe(1);
			}
		}
		const [page, fragment] = id.slice(home.length).split('#');
		expect(read(folder, `${page}index.html`)).toContain(`id="${fragment}"`);
	}
}

/** Returns the text that annotations select from: that of a page’s body without its scripts and styles. */
function readText(html: string): string {
	const { body } = new JSDOM(html).window.document;
	for (const element of body.querySelectorAll('script, style')) element.remove();
	return body.textContent;
}

/** Expects the sitemap to list every canonical page but the search, and no other address. */
export function expectWholeSitemap(folder: string): void {
	const home = homeOf(folder);
	const { urlset } = new XMLParser().parse(read(folder, SITEMAP_PATH)) as {
		urlset: { url: { loc: string }[] };
	};
	const canonical = globSync('**/index.html', { cwd: folder }).flatMap((file) => {
		const address = home + file.replace(/index\.html$/, '');
		const named = /<link rel="canonical" href="([^"]+)"/.exec(read(folder, file))?.[1];
		return named === address && !file.startsWith('search/') ? [address] : [];
	});
	expect(urlset.url.map(({ loc }) => loc).toSorted()).toEqual(canonical.toSorted());
	expect(read(folder, 'robots.txt')).toContain(`Sitemap: ${home}${SITEMAP_PATH}`);
}

/** Expects every address of the site in its exports to lead to a page and a fragment that exist. */
export function expectReachableAddresses(folder: string, { interviews, sources }: Edition): void {
	const files = globSync('**/*.{md,jsonld,geojson,csv,xml}', { cwd: folder });
	// Text and annotations of each interview, and its statements and verdicts if it has any; gazetteer, measures, sources, feed and sitemap of all.
	const answers = interviews.flatMap((interview) => interview.answers);
	const tables = [...interviews.filter(hasStatements), ...interviewsWithOutcomes({ interviews })];
	expect(files).toHaveLength(answers.length + 2 * interviews.length + tables.length + 5);
	const home = homeOf(folder);
	// A source may be on the same host, as those of the invented edition are.
	const cited = new Set([...sources.values()].map(({ URL }) => URL));
	const addresses = new Set(
		files.flatMap((file) =>
			read(folder, file)
				.split(/[\s"<>()|,]+/)
				.filter((word) => word.startsWith(home)),
		),
	);
	for (const address of addresses) {
		// The map of a page shows a scene: its id is that of the statement, which the page has.
		const [path = '', fragment] = address.slice(home.length).split(/#|\?map=/);
		if (path.endsWith('.jsonld') || cited.has(address)) continue;
		const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
		expect(existsSync(join(folder, file)), address).toBe(true);
		if (fragment) expect(read(folder, file), address).toContain(`id="${fragment}"`);
	}
}

/** Expects Debian’s biber to read every BibTeX file of a built site without a warning. It is installed if it is missing. */
export function expectBiberAccepts(folder: string): void {
	const files = globSync('**/*.bib', { cwd: folder });
	expect(files).not.toEqual([]);
	const scratch = mkdtempSync(join(tmpdir(), 'tumen-biber-'));
	for (const file of files) {
		const output = join(scratch, 'output.bib');
		const options = ['--tool', '--nolog', '--output-file', output, join(folder, file)];
		const { status, stdout } = spawnSync('biber', options, { encoding: 'utf8' });
		expect(stdout.match(/^(?:WARN|ERROR).*$/gm) ?? [], file).toEqual([]);
		expect(status, file).toBe(0);
		// biber writes the dates that it has understood.
		const dates = [...readFileSync(output, 'utf8').matchAll(/^ {2}DATE = \{(.*)\}/gm)];
		const days = read(folder, file).match(/^\tday = /gm) ?? [];
		expect(dates.filter(([, date]) => /^\d{4}-\d\d-\d\d$/.test(date!))).toHaveLength(days.length);
	}
	rmSync(scratch, { recursive: true });
}

/** Reports whether biber is there, after it has been installed where that is possible. */
export function hasBiber(): boolean {
	const isInstalled = () => spawnSync('biber', ['--version']).status === 0;
	if (!isInstalled()) installDebianPackages('biber');
	return isInstalled();
}
