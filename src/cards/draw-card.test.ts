import assert from 'node:assert/strict';
import { test } from 'node:test';
import { currentAtlas, currentEdition } from '#src/authoring/current.ts';
import { drawCard } from './draw-card.ts';
import { answerCrop, placeCrop } from './map-pictures/crops.ts';
import { loadGroundCss } from './map-pictures/map-picture.ts';
import { answerWords, placeWords } from './text/card-text.ts';
import { loadFaces } from './typesetting/font-faces.ts';
import { loadColours } from './typesetting/theme-colours.ts';

const edition = currentEdition();
const { site } = edition;
const interview = edition.interviews[0]!;
const atlas = currentAtlas();
const tools = { atlas, colours: loadColours(), css: loadGroundCss(), faces: await loadFaces() };
/** The text of an SVG, line after line. */
const textOf = (svg: string) =>
	[...svg.matchAll(/<text[^>]*>(.*?)<\/text>/g)]
		.map(([, inner]) =>
			inner!
				.replace(/<[^>]*>/g, '')
				.replace(/&#(\d+);/g, (_, n) => String.fromCharCode(n))
				.replaceAll('\u00a0', ' '),
		)
		.join(' ');

for (const answer of interview.answers) {
	test(`the card of ${answer.id} has its question and its summary whole`, () => {
		const words = answerWords(interview, answer, edition);
		const text = textOf(drawCard(words, answerCrop(answer, atlas), site.name, tools));
		for (const part of [words.title, words.body, words.remark!, words.holds, site.name]) {
			assert.ok(text.includes(part), part);
		}
		assert.match(text, /© OpenStreetMap contributors|Natural Earth/);
	});
}

test('text is at least 23 px high, and the shorter the question the larger', () => {
	const sizes = interview.answers.map((answer) => {
		const svg = drawCard(answerWords(interview, answer, edition), undefined, site.name, tools);
		const all = [...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
		assert.ok(Math.min(...all.slice(0, -1)) >= 23);
		return { letters: answer.question.length, size: Math.max(...all) };
	});
	const [shortest, longest] = [Math.min, Math.max].map((of) =>
		of(...sizes.map(({ letters }) => letters)),
	);
	const sizeOf = (letters: number) => sizes.find((one) => one.letters === letters)!.size;
	assert.ok(sizeOf(shortest!) > 1.5 * sizeOf(longest!));
});

test('a question that no size brings on to a card is named', () => {
	const answer = { ...interview.answers[0]!, question: 'Why not? '.repeat(120).trim() };
	const words = answerWords(interview, answer, edition);
	assert.throws(
		() => drawCard(words, undefined, site.name, tools),
		/no room on a card for “Why not/,
	);
});

test('a place is marked on its map; beyond the maps its names take their room', () => {
	const draw = (id: string) => {
		const place = edition.places.get(id)!;
		const crop = placeCrop(place, edition, atlas);
		return drawCard(placeWords(place, edition), crop, site.name, tools);
	};
	assert.match(draw('rajin'), /<circle[^>]*fill-opacity/);
	assert.doesNotMatch(draw('moscow'), /<circle/);
	assert.match(textOf(draw('moscow')), /Москва 모스크바 莫斯科/);
});
