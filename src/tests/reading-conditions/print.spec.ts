import { expect, test } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { fixtureEdition } from '../support/fixture-edition.ts';

const interview = fixtureEdition().interviews.find(({ id }) => id === 'invented-ferry')!;

/** Removes all white space, because a PDF breaks lines anywhere. */
const squeeze = (text: string): string => text.replace(/\s+/g, '');

for (const [path, answers] of [
	['invented-ferry/crossing/', interview.answers.filter(({ id }) => id === 'crossing')],
	['invented-ferry/', interview.answers],
] as const) {
	test(
		`${path} prints every note in full, open, with the addresses of its sources`,
		{ tag: '@print-notes' },
		async ({ page }) => {
			await page.goto(path);
			await expect(page.locator('.notes details[open]')).toHaveCount(0);
			const pdf = await getDocumentProxy(new Uint8Array(await page.pdf()));
			const { text } = await extractText(pdf, { mergePages: true });
			const printed = squeeze(text);
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
	'the number of a correction is printed on its dark ground',
	{ tag: ['@print-notes', '@note-kinds'] },
	async ({ page }) => {
		await page.emulateMedia({ media: 'print' });
		await page.goto('invented-ferry/crossing/');
		for (const number of await page.locator('.marker, .note-number').all())
			await expect(number).toHaveCSS('print-color-adjust', 'exact');
	},
);

test(
	'in print the parts of the line about the text are apart',
	{ tag: '@print-notes' },
	async ({ page }) => {
		await page.emulateMedia({ media: 'print' });
		await page.goto('invented-ferry/');
		await expect(page.locator('.provenance')).toHaveText(
			/How it was made\s*·.*· Set as a booklet/s,
		);
		const words = await page.locator('.provenance').innerText();
		expect(words).toContain('How it was made · Set as a booklet');
	},
);

test(
	'in print the notes follow their answer, before the next answer',
	{ tag: '@print-notes' },
	async ({ page }) => {
		await page.emulateMedia({ media: 'print' });
		await page.goto('invented-ferry/');
		const positions = await page
			.locator('.answer .question, .answer .note-words')
			.evaluateAll((all) =>
				all.map((element) => ({
					isShown: element.checkVisibility({ contentVisibilityAuto: true }),
					answer: element.closest('.answer')!.id,
					top: element.getBoundingClientRect().top,
				})),
			);
		expect(positions.every(({ isShown }) => isShown)).toBe(true);
		expect(positions.map(({ top }) => top)).toEqual(
			positions.map(({ top }) => top).toSorted((a, b) => a - b),
		);
		const order = positions.map(({ answer }) => answer);
		expect(new Set(order).size).toBe(3);
		expect(order).toEqual(
			['crossing', 'timetable', 'night-boat'].flatMap((id) =>
				order.filter((other) => other === id),
			),
		);
	},
);
