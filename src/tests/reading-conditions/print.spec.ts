import { expect, test } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { fixtureEdition } from '../support/fixture-edition.ts';

const interview = fixtureEdition().interviews.find(({ id }) => id === 'invented-ferry')!;

/** Removes all white space, because a PDF breaks lines anywhere. */
const squeeze = (text: string): string => text.replace(/\s+/g, '');

for (const [path, part, answers] of [
	[
		'invented-ferry/crossing/',
		'1 · Crossing',
		interview.answers.filter(({ id }) => id === 'crossing'),
	],
	['invented-ferry/', 'testquay.example/invented-ferry/', interview.answers],
] as const) {
	test(
		`${path} prints every note in full, open, with the addresses of its sources, under running titles`,
		{ tag: ['@print-notes', '@running-titles'] },
		async ({ page }) => {
			await page.goto(path);
			await expect(page.locator('.notes details[open]')).toHaveCount(0);
			const pdf = await getDocumentProxy(new Uint8Array(await page.pdf()));
			const [first, ...others] = (await extractText(pdf)).text.map(squeeze);
			const head = squeeze(`${interview.title}${part}`);
			expect(first?.startsWith(head)).toBe(false);
			expect(others.length).toBeGreaterThan(0);
			for (const [index, text] of others.entries())
				expect(text.slice(0, 200)).toContain(`${head}${index + 2}`);
			const printed = [first, ...others].join('');
			for (const { notes } of answers) {
				for (const note of notes) expect(printed).toContain(squeeze(note.text));
			}
			expect(printed).toContain('https://testquay.example/timetable');
			await expect(page.locator('.notes details[open]')).toHaveCount(0);
		},
	);
}

for (const path of ['invented-ferry/', 'invented-ferry/crossing/', 'invented-ferry/booklet/']) {
	test(
		`on paper the frame of every marker of ${path} is within its line, so that no page break cuts it`,
		{ tag: '@print-notes' },
		async ({ page }) => {
			await page.emulateMedia({ media: 'print' });
			await page.goto(path);
			// In one column lines can be counted from the top of their paragraph.
			await page.locator('.prose, .set').evaluateAll((all) => {
				for (const { style } of all as HTMLElement[]) style.columns = 'auto';
			});
			const markers = await page.locator('p .marker').evaluateAll((all) =>
				all.map((marker) => {
					const paragraph = marker.closest('p')!;
					const { top } = paragraph.getBoundingClientRect();
					const height = Number.parseFloat(getComputedStyle(paragraph).lineHeight);
					const box = marker.getBoundingClientRect();
					const lines = [box.top, box.bottom].map((y) => Math.floor((y - top) / height));
					return { number: marker.textContent, height: box.height, lines };
				}),
			);
			expect(markers.length).toBeGreaterThan(3);
			expect(markers.filter(({ lines }) => lines[0] !== lines[1])).toEqual([]);
		},
	);
}

test(
	'in print the parts of the line about the text are apart',
	{ tag: '@print-notes' },
	async ({ page }) => {
		await page.emulateMedia({ media: 'print' });
		await page.goto('invented-ferry/');
		const words = await page.locator('.ways').innerText();
		expect(words).toMatch(/^How it was made\s+Set as a booklet, with its sources in full: http/);
	},
);

test(
	'in print the notes stand beside and below the text of their answer, before the next answer',
	{ tag: '@print-notes' },
	async ({ page }) => {
		await page.emulateMedia({ media: 'print' });
		await page.goto('invented-ferry/');
		const answers = await page.locator('.answer').evaluateAll((all) =>
			all.map((answer) => {
				const notes = [...answer.querySelectorAll('.note-words')];
				const tops = notes.map((note) => note.getBoundingClientRect().top);
				const question = answer.querySelector('.question')!.getBoundingClientRect();
				const { left, width } = answer.getBoundingClientRect();
				const parts = [...answer.querySelectorAll('.prose > p'), ...notes];
				const columns = parts.map((part) => part.getBoundingClientRect().left > left + width / 2);
				return {
					id: answer.id,
					areShown: notes.every((note) => note.checkVisibility({ contentVisibilityAuto: true })),
					question: [question.top, question.bottom] as const,
					highest: Math.min(...tops),
					lowest: Math.max(...tops),
					columns: new Set(columns).size,
				};
			}),
		);
		expect(answers.map(({ id }) => id)).toEqual(['crossing', 'timetable', 'night-boat']);
		expect(answers[0]!.columns).toBe(2);
		for (const [index, { areShown, question, highest, lowest }] of answers.entries()) {
			expect(areShown).toBe(true);
			expect(highest).toBeGreaterThan(question[1]);
			expect(lowest).toBeLessThan(answers[index + 1]?.question[0] ?? Infinity);
		}
	},
);
