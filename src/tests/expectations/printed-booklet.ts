import { expect, type Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import type { Edition, Interview } from '#src/edition/model/edition.ts';
import { statementsWithOutcome } from '#src/edition/outcomes/outcomes-of.ts';
import { answerPath, bookletPath } from '#src/shared/address.ts';
import { bookletParts, sourcesOfInterview } from '#src/site/booklet/booklet.ts';
import { shownWords } from '#src/site/ledger/shown-words.ts';
import { openAndWait } from '#src/tools/serve/traffic.ts';

/** Reduces a text to letters and digits, because a PDF’s text has line breaks and hyphens where the page has. */
export const bareText = (text: string): string =>
	text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

type PdfPage = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>;

/** The running titles of a booklet’s pages, at the right. */
const GROUPS = ['The interview, with notes', 'Maps', 'Sources'];

/** A printed booklet. */
interface PrintedBooklet {
	/** The text of each page, as `bareText`. */
	pages: string[];
	/** Share of the last page’s height down to its lowest line, from 0 to 1. */
	lastPage: number;
}

/**
 * Prints the booklet of an interview as a PDF and expects the cover and every part of the interview in it: each question,
 * paragraph, note, verdict and source, running titles on every page, and the right page numbers in the contents.
 */
export async function expectWholeBooklet(
	page: Page,
	edition: Edition,
	interview: Interview,
	format: 'A4' | 'Letter',
): Promise<PrintedBooklet> {
	await openAndWait(page, `/${bookletPath(interview.id)}`);
	const pdf = await page.pdf({ format, preferCSSPageSize: true });
	const document = await getDocumentProxy(new Uint8Array(pdf));
	const pages = (await extractText(document)).text.map(bareText);
	const [{ version }] = interview.history;
	for (const text of [interview.title, interview.standfirst, interview.label, `Version ${version}`])
		expect(pages[0]).toContain(bareText(text));

	expectRunningTitles(pages, interview);
	expectContents(pages, interview);
	const printed = pages.join('');
	for (const { paragraphs, notes } of interview.answers)
		for (const { text } of [...paragraphs, ...notes])
			expect(printed).toContain(bareText(text).slice(0, 30));
	for (const { text, outcome } of statementsWithOutcome(interview))
		for (const words of [
			shownWords(text),
			outcome.verdict,
			outcome.text,
			outcome.known?.text ?? '',
		])
			expect(printed).toContain(bareText(words).slice(0, 30));
	for (const { short, URL } of sourcesOfInterview(edition, interview)) {
		expect(printed).toContain(bareText(short));
		if (URL) expect(printed).toContain(bareText(URL));
	}
	return { pages, lastPage: await usedShare(await document.getPage(document.numPages)) };
}

/** Returns the start of a page’s text: the title of the interview, the title of a group, the number of the page. */
const headOf = (interview: Interview, group: string, number: number | string = '') =>
	bareText(`${interview.title}${group}${number}`);

/** Expects the head of every page but the first, and the name of an answer on each page from its question to its address. */
function expectRunningTitles(pages: string[], interview: Interview): void {
	for (const [index, text] of pages.entries()) {
		const heads = GROUPS.map((group) => headOf(interview, group, index + 1));
		const hasHead = heads.some((head) => text.startsWith(head));
		expect(hasHead, `head of page ${index + 1}`).toBe(index > 0);
	}
	for (const { id, number, label, question } of interview.answers) {
		const from = pages.findLastIndex((text) => text.includes(bareText(question)));
		const to = pages.findLastIndex((text) => text.includes(bareText(answerPath(interview.id, id))));
		expect(to, question).toBeGreaterThanOrEqual(from);
		for (const text of pages.slice(from, to + 1))
			expect(text).toContain(bareText(`${number} · ${label}`));
	}
}

/** Expects the parts of an interview in the contents, in order, each with the number of the page on which it begins. */
function expectContents([cover, ...pages]: string[], interview: Interview): void {
	const [introduction] = interview.introduction.paragraphs;
	const beginning = (id: string, title: string) =>
		id === 'introduction'
			? bareText(introduction!.text).slice(0, 16)
			: GROUPS.includes(title)
				? headOf(interview, title)
				: bareText(title);
	const lines = bookletParts(interview).map(({ id, number, title }) => {
		const index = pages.findIndex((text) => text.includes(beginning(id, title)));
		expect(index, title).toBeGreaterThanOrEqual(0);
		return `${number ?? ''}${title}${index + 2}`;
	});
	expect(cover).toContain(bareText(lines.join('')));
}

/** Returns the share of a page’s height down to the lowest line of its text, without the page number at its foot. */
async function usedShare(page: PdfPage): Promise<number> {
	const { height } = page.getViewport({ scale: 1 });
	const { items } = await page.getTextContent();
	const heights = items.flatMap((item) =>
		'transform' in item ? [item.transform[5] as number] : [],
	);
	const FOOT = 1.8 / 29.7;
	return 1 - Math.min(...heights.filter((y) => y > height * FOOT)) / height;
}
