import { globSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { addCopyNotice, CACHED_PAGES_MARKER } from '#src/offline/worker/html.ts';
import { copyNoticeMarker } from '#src/shared/copy-notice.ts';
import { fixtureEdition } from '../support/fixture-edition.ts';
import { INVENTED_DIST } from '../support/invented-site.ts';

const readPage = (file: string) => readFileSync(`${INVENTED_DIST}/${file}`, 'utf8');
const PAGE_FILES = globSync('**/*.html', { cwd: INVENTED_DIST });

/** Returns a page with its notice, without comments. */
const withNotice = (html: string, id: string) =>
	addCopyNotice(html, null, id).replace(/<!--.*?-->/g, '');

/** Returns the HTML between the start of the element with this id and the notice that a reader with this id sees. */
function htmlBeforeNotice(html: string, id: string): string {
	const [before] = withNotice(html, id).split('<div class="copy-notice') as [string];
	return before.slice(before.lastIndexOf(` id="${id}"`));
}

test('every page has its notice at the start of its text when it is a cached copy', () => {
	expect(PAGE_FILES.length).toBeGreaterThan(30);
	for (const page of PAGE_FILES) {
		const html = readPage(page);
		expect(htmlBeforeNotice(html, 'content'), page).toMatch(
			/^ id="content"[^>]*>\s*(?:<div class="room-text[^>]*>\s*)?$/,
		);
		expect(withNotice(html, ''), page).toBe(withNotice(html, 'content'));
	}
});

test('every answer and note of an interview can have the notice, under its old ids too', () => {
	const { interviews, moves } = fixtureEdition();
	for (const { id: interview, answers, introduction } of interviews) {
		const html = readPage(`${interview}/index.html`);
		const expectSameNotice = (kind: string, id: string, fragment: string) => {
			for (const old of moves.aliases.get(`${kind} ${interview}/${id}`) ?? [])
				expect(withNotice(html, old), old).toBe(withNotice(html, fragment));
		};
		for (const { id } of answers) {
			expect(htmlBeforeNotice(html, id)).toMatch(
				/^ id="[^"]*"[^>]*>\s*(<span id="[^"]*"[^>]*><\/span>\s*)*$/,
			);
			expectSameNotice('answer', id, id);
		}
		for (const { id } of [introduction, ...answers].flatMap(({ notes }) => notes)) {
			const before = htmlBeforeNotice(html, `n-${id}`);
			expect(before).not.toContain('</li>');
			expect(before).toMatch(/<section class="note-words">\s*$/);
			expectSameNotice('note', id, `n-${id}`);
		}
	}
	expect(moves.aliases.size).toBeGreaterThan(0);
});

test('the offline page has one place for the list of cached pages, and no other page has one', () => {
	const marked = PAGE_FILES.filter((page) => readPage(page).includes(CACHED_PAGES_MARKER));
	expect(marked).toEqual(['offline/index.html']);
	expect(readPage('offline/index.html').split(CACHED_PAGES_MARKER)).toHaveLength(2);
	expect(readPage('offline/index.html')).toContain(copyNoticeMarker('content'));
});
