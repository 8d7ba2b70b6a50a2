import assert from 'node:assert/strict';
import { test } from 'node:test';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { parseProse } from './parse-prose.ts';

const talk = { measures: new Map(), notes: new Map() };
const targets = {
	places: new Map(),
	terms: new Map(),
	sources: new Map(),
	interviews: new Map([['talk', talk]]),
};
const run = (value: string) =>
	parseProse(new VFile({ path: 'content/interviews/talk/01-weapons.mdx', value }), {
		catalog: () => targets,
		base: '/',
	});

for (const [what, text, says] of [
	['a script', 'A <script>alert(1)</script> b.', /^3:3: "<script>alert\(1\)<\/script>" is code/],
	['a picture that loads nothing', '<img src="x" onerror="alert(1)" />', /^3:1: "<img src=/],
	['a component', 'A <Citation items="x" /> b.', /^3:3: "<Citation items="x" \/>" is code/],
	[
		'an expression',
		'A {process.exit()} b.',
		/^3:3: "\{process\.exit\(\)\}" is code, .* Write \\< or \\\{/,
	],
	['an import', 'import x from "y";', /^3:1: "import x from "y";" is code/],
	['a picture', 'A ![b](https://example.org/c.png) d.', /^3:3: "!\[b\]\(.*" is a picture/],
	[
		'a script for an address',
		'[a](javascript:alert\\(1\\))',
		/^3:1: Unknown link "javascript:alert\(1\)"\. Links are/,
	],
	['a page for an address', '[a](data:text/html,b)', /^3:1: Unknown link "data:text\/html,b"/],
	[
		'an address set apart',
		'[a][b]\n\n[b]: javascript:alert(1)',
		/^5:1: "\[b\]: javascript:.*" is an address apart/,
	],
] as const) {
	test(`${what} in a text stops the build with its line and the remedy`, () => {
		assert.throws(
			() => run(`Words.\n\n${text}\n`),
			(error) => {
				assert.match(
					String(error),
					new RegExp(says.source.replace(/^\^(\d+:\d+)/, '01-weapons\\.mdx:$1-\\d+:\\d+')),
				);
				return true;
			},
		);
	});
}

test('signs that are escaped are text, and a link to another site says that it is none of ours', () => {
	const tree = run('\\<img src=x onerror=alert(1)> and \\{1+1} at [a page](https://example.org/).');
	const found: unknown[] = [];
	visit(tree, ['text', 'link'], (node) => {
		found.push(node.type === 'link' ? node.data : 'value' in node && node.value);
	});
	assert.deepEqual(found, [
		'<img src=x onerror=alert(1)> and {1+1} at ',
		{ hProperties: { rel: ['noopener'] } },
		'a page',
		'.',
	]);
});
