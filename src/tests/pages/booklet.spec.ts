import { expect, test } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { currentEdition } from '#src/authoring/current-edition.ts';
import { answerPath } from '#src/shared/address.ts';
import { bookletParts, sourcesOfInterview } from '#src/site/booklet/booklet.ts';
import { openAndWait } from '#src/tools/serve/traffic.ts';

const edition = currentEdition();
const interview = edition.interviews[0]!;
/** Reduces a text to letters and digits, because a PDF’s text has line breaks and hyphens where the page has. */
const bare = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

test(
	'the booklet prints every part of the interview under its own running title',
	{ tag: '@booklet' },
	async ({ page }) => {
		await openAndWait(page, '/putin-kim-pact/booklet/');
		const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
		const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)));
		const pages = text.map(bare);
		expect(pages.length).toBeGreaterThan(20);
		expect(pages.length).toBeLessThanOrEqual(28);

		const [{ version }] = interview.history;
		for (const part of [
			interview.title,
			interview.standfirst,
			interview.label,
			`Version ${version}`,
		])
			expect(pages[0]).toContain(bare(part));

		const head = bare(`${edition.site.name} · ${interview.title}`);
		const pagesOf = (title: string) =>
			pages.slice(1).filter((one) => one.startsWith(head + bare(title)));
		const parts = bookletParts(interview);
		expect(parts.flatMap(({ title }) => pagesOf(title))).toHaveLength(pages.length - 1);

		for (const { id, number, label, question, paragraphs, notes } of interview.answers) {
			const answerPages = pagesOf(`${number} · ${label}`);
			expect(answerPages[0]).toContain(bare(question));
			expect(answerPages.at(-1)).toContain(bare(answerPath(interview.id, id)));
			const printed = answerPages.join('');
			for (const paragraph of paragraphs)
				expect(printed).toContain(bare(paragraph.text).slice(0, 30));
			for (const note of notes) expect(printed).toContain(bare(note.text).slice(0, 30));
		}
		expect(pagesOf('Maps').join('')).toContain('Vladivostok');
		const sources = pagesOf('Sources').join('');
		for (const { short, URL } of sourcesOfInterview(edition, interview)) {
			expect(sources).toContain(bare(short));
			if (URL) expect(sources).toContain(bare(URL));
		}
		expect(pagesOf('About this edition').join('')).toContain('CCBY40');
	},
);

test(
	'the interview’s page links to its booklet, and gives its address in print',
	{ tag: '@booklet' },
	async ({ page }) => {
		await page.goto('/putin-kim-pact/');
		await page.getByRole('link', { name: 'Booklet to print' }).click();
		await expect(page).toHaveURL('/putin-kim-pact/booklet/');
		await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
			'href',
			/\/putin-kim-pact\/$/,
		);
		await page.goBack();
		await page.emulateMedia({ media: 'print' });
		await expect(page.getByText('/putin-kim-pact/booklet/')).toBeVisible();
	},
);
