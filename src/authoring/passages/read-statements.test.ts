import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { VFile } from 'vfile';
import { stringify } from 'yaml';
import { inReadingOrder } from '#src/edition/model/reading-order.ts';
import { parseProse } from '#src/markdown/plugins/parse-prose.ts';
import { findUndivided } from '#src/tests/expectations/undivided-passage.ts';
import { fixtureEdition } from '#src/tests/support/fixture-edition.ts';
import { ContentFolder } from '../content-folder/content-folder.ts';
import { proseToPassage } from './prose-to-passage.ts';
import { readStatements } from './read-statements.ts';

const FILE = 'content/interviews/talk/01-weapons.mdx';

/** Reads a passage and the statements that begin with the given words, as if both were files. */
function read(source: string, words: readonly string[]) {
	const passage = proseToPassage(
		FILE,
		parseProse(new VFile({ path: FILE, value: source }), undefined),
	);
	const records = words.map((first, index) => ({ id: `s${index}`, words: first, says: 'So.' }));
	const file = FILE.replace('.mdx', '.statements.yaml');
	const content = new ContentFolder('/nowhere', false, new Map([[file, stringify(records)]]));
	const statements = readStatements(content, passage, undefined);
	return { passage: { ...passage, statements }, problems: content.problems };
}

test(
	'statements divide every passage of the invented edition without gap or overlap',
	{ tags: ['statements-divide'] },
	() => {
		for (const { passage, title } of inReadingOrder(fixtureEdition().interviews)) {
			if (passage.statements.length === 0) continue;
			assert.deepEqual(findUndivided(passage), [], title);
		}
	},
);

/** A piece of a paragraph as typed; `at` makes its words unique. `isStart`: whether a statement may begin with it. */
const token = fc.record({
	kind: fc.constantFrom('word', 'quoted', 'link', 'stake', 'italics', 'marker'),
	begins: fc.boolean(),
	space: fc.constantFrom(' ', '\n', '  '),
});
type Token = typeof token extends fc.Arbitrary<infer T> ? T : never;

const typed = (kind: Token['kind'], at: number): string =>
	({
		word: `word${at}`,
		quoted: `“word${at}`,
		link: `[word${at} more](https://example.org)`,
		stake: `[word${at} more][^note]`,
		italics: `*word${at} more*`,
		marker: `word${at}.[^note]`,
	})[kind];

test(
	'statements divide any text without gap or overlap, wherever they begin',
	{ tags: ['statements-divide'] },
	() => {
		const text = fc.array(fc.array(token, { minLength: 1, maxLength: 8 }), {
			minLength: 1,
			maxLength: 4,
		});
		fc.assert(
			fc.property(text, (paragraphs) => {
				let at = 0;
				const words: string[] = [];
				const lines = paragraphs.map((tokens) =>
					tokens
						.map(({ kind, begins, space }, index) => {
							if (begins || at === 0) words.push(`word${at}`);
							return typed(kind, at++) + (index < tokens.length - 1 ? space : '');
						})
						.join(''),
				);
				const source = `${lines.join('\n\n')}\n\nEnd[^note].\n\n[^note]: **Context. A point.** So.`;
				const { passage, problems } = read(source, words);
				assert.deepEqual(problems, []);
				assert.equal(passage.statements.length, words.length);
				assert.deepEqual(findUndivided(passage), []);
				for (const [index, { text: own }] of passage.statements.entries())
					assert.match(own, new RegExp(`^“?${words[index]}\\b`));
			}),
		);
	},
);

test('a marker after the last word of a statement belongs to it, and a statement runs over paragraphs', () => {
	const source =
		'It is so.[^one] “They say[^two][^three] so too.\n\nAll of them, they\nsay.\n\n[^one]: **Context. One.** A.\n[^two]: **Since. Two.** B.\n[^three]: **Context. Three.** C.';
	const { passage, problems } = read(source, ['It is', 'They say', 'so too', 'they say.']);
	assert.deepEqual(problems, []);
	assert.deepEqual(
		passage.statements.map(({ text, notes, pieces }) => [text, notes, pieces.length]),
		[
			['It is so.', ['one'], 1],
			['“They say', ['two', 'three'], 1],
			['so too. All of them,', [], 2],
			['they say.', [], 1],
		],
	);
});

test('a passage without a file of statements has none', () => {
	const passage = proseToPassage(
		FILE,
		parseProse(new VFile({ path: FILE, value: 'So.' }), undefined),
	);
	assert.deepEqual(readStatements(new ContentFolder('/nowhere'), passage, undefined), []);
});
