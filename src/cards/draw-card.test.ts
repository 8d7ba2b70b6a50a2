import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixtureAtlas, fixtureEdition } from '#src/tests/support/fixture-edition.ts';
import type { Place } from '#src/schema/content.ts';
import { outcomesOf, statementsWithOutcome } from '#src/edition/outcomes/outcomes-of.ts';
import { drawCard } from './draw-card.ts';
import { drawLedgerCard } from './draw-ledger-card.ts';
import { answerMap, placeMap } from './map-pictures/card-map.ts';
import { answerCardText, placeCardText } from './text/card-text.ts';
import { VERDICTS } from '#src/shared/verdicts.ts';
import { VERDICT_SHAPES } from '#src/ui/build/verdict-shapes.ts';
import { ledgerCardText } from './text/ledger-card-text.ts';
import { textWidth } from './typesetting/break-lines.ts';
import { verdictRows } from './typesetting/verdict-rows.ts';
import { loadFaces } from './typesetting/font-faces.ts';
import { loadColours } from './typesetting/theme-colours.ts';

const edition = fixtureEdition();
const { site } = edition;
const interview = edition.interviews[0]!;
const atlas = fixtureAtlas();
const tools = { atlas, colours: loadColours(), faces: await loadFaces() };
/** Returns the text of an SVG, its lines joined by spaces. */
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
	test(
		`the card of ${answer.id} shows its complete question and summary`,
		{ tags: ['share-pictures'] },
		() => {
			const words = answerCardText(interview, answer, edition);
			const text = textOf(
				drawCard(words, answerMap(interview, answer, { edition, atlas }), site.name, tools),
			);
			for (const part of [words.title, words.body, words.remark!, words.footer, site.name]) {
				assert.ok(text.includes(part), part);
			}
			assert.match(text, /© OpenStreetMap contributors|Natural Earth/);
		},
	);
}

test(
	'the card of an answer shows each verdict on its statements in words and shape, in as many rows as they need',
	{ tags: ['share-pictures', 'ledger'] },
	() => {
		const words = answerCardText(interview, interview.answers[0]!, edition);
		const svg = drawCard(
			{ ...words, verdicts: VERDICTS.map((verdict) => [verdict, 12]) },
			undefined,
			'',
			tools,
		);
		for (const verdict of VERDICTS) {
			assert.ok(textOf(svg).includes(`12 ${verdict}`), verdict);
			assert.ok(svg.includes(VERDICT_SHAPES[verdict]), verdict);
		}
		const rows = verdictRows(words.verdicts!, { face: tools.faces.sans, size: 25 }, 300);
		assert.ok(rows.length > 1);
		for (const row of rows)
			for (const { x, text } of row)
				assert.ok(x + 28 + textWidth(text, { face: tools.faces.sans, size: 25 }) <= 301, text);
	},
);

test('text has at least 23 px, and a shorter question is set larger', () => {
	const sizes = interview.answers.map((answer) => {
		const svg = drawCard(answerCardText(interview, answer, edition), undefined, site.name, tools);
		const fontSizes = [...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
		assert.ok(Math.min(...fontSizes.slice(0, -1)) >= 23);
		return { letters: answer.question.length, size: Math.max(...fontSizes) };
	});
	const [shortest, longest] = [Math.min, Math.max].map((choose) =>
		choose(...sizes.map(({ letters }) => letters)),
	);
	const sizeOf = (letters: number) => sizes.find((entry) => entry.letters === letters)!.size;
	assert.ok(sizeOf(shortest!) > 1.5 * sizeOf(longest!));
});

test('drawCard throws an error that quotes a question too long for every font size', () => {
	const answer = { ...interview.answers[0]!, question: 'Why not? '.repeat(120).trim() };
	const words = answerCardText(interview, answer, edition);
	assert.throws(
		() => drawCard(words, undefined, site.name, tools),
		/no room on a card for “Why not/,
	);
});

test(
	'a place is marked on its map; a place beyond all maps shows its names instead of a map',
	{ tags: ['share-pictures'] },
	() => {
		const draw = (place: Place) =>
			drawCard(
				placeCardText(place, edition),
				placeMap(place, { edition, atlas }),
				site.name,
				tools,
			);
		const [batumi, tehran] = ['batumi', 'tehran'].map((id) => edition.places.get(id)!);
		// The Latin fonts have these letters whatever the content prints; the other fonts have only what it does.
		const names = ['Tahran', 'Téhéran', 'Teheran'].map((name, index) => ({
			lang: ['tr', 'fr', 'de'][index]!,
			name,
			verified: true,
		}));
		const away = draw({ ...tehran!, names });
		assert.ok(draw(batumi!).includes(`fill="${tools.colours.get('--map-accent')}"`));
		assert.doesNotMatch(away, /<circle/);
		assert.match(textOf(away), /Tahran Téhéran Teheran/);
	},
);

test(
	'the card of the ledger names each answer with a verdict and has a mark for each verdict',
	{ tags: ['share-pictures', 'ledger'] },
	() => {
		const svg = drawLedgerCard(interview, site.name, tools);
		for (const { stop } of outcomesOf(interview)) assert.ok(textOf(svg).includes(stop.label));
		const marks = svg.match(/fill-rule="evenodd"/g)!.length;
		const words = ledgerCardText(interview);
		// Once in its row, and each kind once in the list of their numbers.
		assert.equal(marks, statementsWithOutcome(interview).length + words.verdicts!.length);
		assert.match(words.body, /^What became of 6 statements, as known on 30 September 2025\.$/);
	},
);

test('an arrow at the edge of a card’s map points to a lit place beyond it', () => {
	const lighthouse = edition.interviews.find(({ id }) => id === 'invented-lighthouse')!;
	const [lamp] = lighthouse.answers;
	const words = answerCardText(lighthouse, lamp!, edition);
	const svg = drawCard(words, answerMap(lighthouse, lamp!, { edition, atlas }), site.name, tools);
	assert.match(textOf(svg), /Tbilisi/);
	assert.equal(svg.match(/<path d="M0-7[^>]+ rotate\(1[0-9.]+\)/g)?.length, 1);
});
