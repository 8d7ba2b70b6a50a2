import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { currentEdition } from '#src/authoring/current-edition.ts';
import {
	addCopyNotice,
	CACHED_PAGES_MARKER,
	COPY_NOTICE_MARKER,
} from '#src/offline/worker/html.ts';

const dist = fileURLToPath(new URL('../../../dist/', import.meta.url));
const readPage = (file: string) => readFileSync(dist + file, 'utf8');
/** Returns the HTML between the start of the element with this id and the notice that a reader with this id sees. */
function htmlBeforeNotice(html: string, id: string): string {
	const [before] = addCopyNotice(html, null, id).split('<div class="copy-notice') as [string];
	return before.slice(before.lastIndexOf(' id="'));
}

test('every page has its notice at the start of its text when it is a cached copy', () => {
	const pages = globSync('**/*.html', { cwd: dist });
	expect(pages.length).toBeGreaterThan(50);
	for (const page of pages) {
		expect(htmlBeforeNotice(readPage(page), ''), page).toMatch(/^ id="content"[^>]*>\s*$/);
	}
});

test('every answer and note of an interview can have the notice', () => {
	for (const { id, answers, introduction } of currentEdition().interviews) {
		const html = readPage(`${id}/index.html`);
		for (const answer of answers) {
			expect(htmlBeforeNotice(html, answer.id)).toContain(` id="${answer.id}"`);
		}
		for (const note of [introduction, ...answers].flatMap(({ notes }) => notes)) {
			const before = htmlBeforeNotice(html, `n-${note.id}`);
			expect(before).toContain(` id="n-${note.id}"`);
			expect(before).toMatch(/<section class="note-words">\s*$/);
		}
	}
});

test('the offline page has one place for the list of cached pages, and no other page has one', () => {
	const pages = globSync('**/*.html', { cwd: dist });
	const marked = pages.filter((page) => readPage(page).includes(CACHED_PAGES_MARKER));
	expect(marked).toEqual(['offline/index.html']);
	expect(readPage('offline/index.html').split(CACHED_PAGES_MARKER)).toHaveLength(2);
	expect(readPage('offline/index.html')).toContain(COPY_NOTICE_MARKER);
});
