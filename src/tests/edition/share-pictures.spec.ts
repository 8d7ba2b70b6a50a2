import { expect, test } from '@playwright/test';
import { JSDOM } from 'jsdom';
import { currentAtlas, currentEdition } from '#src/authoring/current-edition.ts';
import { drawCard } from '#src/cards/draw-card.ts';
import { answerMap } from '#src/cards/map-pictures/card-map.ts';
import { answerCardText } from '#src/cards/text/card-text.ts';
import { loadFaces } from '#src/cards/typesetting/font-faces.ts';
import { loadColours } from '#src/cards/typesetting/theme-colours.ts';

/** Returns the text of an SVG, its lines joined by spaces. */
const textOf = (svg: string) =>
	[...JSDOM.fragment(svg).querySelectorAll('text')]
		.map((line) => line.textContent.replaceAll('\u00a0', ' '))
		.join(' ');

test(
	'the card of every answer shows its complete question and summary, and whose map it is',
	{ tag: '@share-pictures' },
	async () => {
		const edition = currentEdition();
		const atlas = currentAtlas();
		const faces = await loadFaces();
		const tools = { atlas, colours: loadColours(), faces };
		for (const interview of edition.interviews) {
			for (const answer of interview.answers) {
				const words = answerCardText(interview, answer, edition);
				const map = answerMap(interview, answer, { edition, atlas });
				const card = drawCard(words, map, edition.site.name, tools);
				const text = textOf(card);
				for (const part of [words.title, words.body, words.remark!, words.footer]) {
					expect(text, answer.id).toContain(part);
				}
				if (map) expect(text, answer.id).toContain(map.credits[0]);
			}
		}
	},
);
