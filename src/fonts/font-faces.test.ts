import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import postcss, { type AtRule } from 'postcss';
import { INLINED_CHARACTERS } from './printed-characters.ts';

const styles = postcss.parse(readFileSync(new URL('./fonts.css', import.meta.url), 'utf8'));

/** A font face of fonts.css. */
interface FontFace {
	family: string;
	source: string;
	/** First and last code point of each range; empty if the face has no `unicode-range`. */
	ranges: [first: number, last: number][];
}

const faces: FontFace[] = styles.nodes
	.filter((node): node is AtRule => node.type === 'atrule' && node.name === 'font-face')
	.map((rule) => {
		const properties = new Map<string, string>();
		rule.walkDecls(({ prop, value }) => void properties.set(prop, value));
		return {
			family: properties.get('font-family')!,
			source: properties.get('src')!,
			ranges: (properties.get('unicode-range')?.split(',') ?? []).map(readRange),
		};
	});

/** Reads a range as CSS writes it, such as `U+20` or `U+20-7E`. */
function readRange(text: string): [first: number, last: number] {
	const [first, last = first] = text.trim().slice('U+'.length).split('-');
	return [Number.parseInt(first!, 16), Number.parseInt(last!, 16)];
}

const covers = ({ ranges }: FontFace, code: number) =>
	ranges.some(([first, last]) => first <= code && code <= last);

for (const name of ['serif', 'sans']) {
	const inlined = faces.find(({ source }) => source.includes(`${name}-inlined.woff2?inline`))!;
	const file = faces.find(
		({ source, ranges }) => source.includes(`/${name}.woff2`) && ranges.length > 0,
	)!;

	test(
		`the inlined ${name} is declared for exactly the characters that it has`,
		{ tags: ['own-fonts'] },
		() => {
			const declared = inlined.ranges.flatMap(([first, last]) =>
				Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)),
			);
			assert.deepEqual(declared.sort(), [...INLINED_CHARACTERS].sort());
		},
	);

	test(
		`the file ${name}.woff2 is not asked for a character that is inlined`,
		{ tags: ['own-fonts'] },
		() => {
			const doubled = [...INLINED_CHARACTERS].filter((c) => covers(file, c.codePointAt(0)!));
			assert.equal(doubled.join(''), '');
		},
	);
}
