import { expect, type Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import type { Edition, Interview } from '#src/edition/model/edition.ts';
import { answerPath, bookletPath } from '#src/shared/address.ts';
import { bookletParts, sourcesOfInterview } from '#src/site/booklet/booklet.ts';
import { openAndWait } from '#src/tools/serve/traffic.ts';

/** Reduces a text to letters and digits, because a PDF’s text has line breaks and hyphens where the page has. */
export const bareText = (text: string): string =>
	text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

/** The pages of a printed booklet, as `bareText`. */
interface PrintedBooklet {
	pages: string[];
	/** Returns the pages of the part with a running title. */
	pagesOf: (title: string) => string[];
}

/**
 * Prints the booklet of an interview as a PDF, and expects the cover and every part of the interview in it: each
 * question, paragraph, note and source, each under the running title of its part.
 */
export async function expectWholeBooklet(
	page: Page,
	edition: Edition,
	interview: Interview,
): Promise<PrintedBooklet> {
	const pages = await printPages(page, `/${bookletPath(interview.id)}`);
	const [{ version }] = interview.history;
	for (const part of [interview.title, interview.standfirst, interview.label, `Version ${version}`])
		expect(pages[0]).toContain(bareText(part));

	const head = bareText(`${edition.site.name} · ${interview.title}`);
	const pagesOf = (title: string) =>
		pages.slice(1).filter((text) => text.startsWith(head + bareText(title)));
	const parts = bookletParts(interview);
	for (const { title } of parts) expect(pagesOf(title).length, title).toBeGreaterThan(0);
	expect(parts.flatMap(({ title }) => pagesOf(title))).toHaveLength(pages.length - 1);

	for (const { id, number, label, question, paragraphs, notes } of interview.answers) {
		const answerPages = pagesOf(`${number} · ${label}`);
		expect(answerPages[0]).toContain(bareText(question));
		expect(answerPages.at(-1)).toContain(bareText(answerPath(interview.id, id)));
		const printed = answerPages.join('');
		for (const { text } of [...paragraphs, ...notes])
			expect(printed).toContain(bareText(text).slice(0, 30));
	}
	const sources = pagesOf('Sources').join('');
	for (const { short, URL } of sourcesOfInterview(edition, interview)) {
		expect(sources).toContain(bareText(short));
		if (URL) expect(sources).toContain(bareText(URL));
	}
	return { pages, pagesOf };
}

/** Prints a page as a PDF, and returns the text of each of its pages as `bareText`. */
async function printPages(page: Page, path: string): Promise<string[]> {
	await openAndWait(page, path);
	const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
	const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)));
	return text.map(bareText);
}
