import { readFileSync } from 'node:fs';
import { Readability } from '@mozilla/readability';
import { expect, test } from '@playwright/test';
import { JSDOM } from 'jsdom';
import { currentEdition } from '#src/authoring/current-edition.ts';

const dist = new URL('../../../dist/', import.meta.url);
/** Collapses white space and removes it before punctuation, because reader modes put spaces around markers. */
const plain = (text: string) => text.replace(/\s+/g, ' ').replace(/ (?=[.,;:?!)’”])/g, '');
const [interview] = currentEdition().interviews;

for (const { id, question, paragraphs, notes } of interview!.answers) {
	test(
		`reader mode keeps the question, the answer and every note of ${id}`,
		{ tag: '@reader-mode' },
		() => {
			const html = readFileSync(new URL(`${interview!.id}/${id}/index.html`, dist), 'utf8');
			const { document } = new JSDOM(html, { url: 'https://tumen.example/' }).window;
			// The numbers of markers would interrupt the sentences.
			for (const marker of document.querySelectorAll('.marker')) marker.remove();
			const article = new Readability(document).parse()!;
			const text = plain(article.textContent!);
			expect(plain(`${article.title} ${text}`)).toContain(plain(question));
			for (const paragraph of paragraphs) expect(text).toContain(plain(paragraph.text));
			for (const note of notes) expect(text).toContain(plain(note.text).slice(0, 80));
		},
	);
}
