import { globSync } from 'node:fs';
import {
	CAPITALS,
	charactersByScript,
	SEARCHED_ONLY,
	UNPRINTED,
} from '#src/fonts/printed-characters.ts';
import type { ContentFolder } from '../content-folder/content-folder.ts';
import type { Path } from '../parsing/parsed-text.ts';
import type { Problem } from '../parsing/problem.ts';

/** The scripts that fonts of the site may have; and signs, which stand with Latin letters. */
const SCRIPTS = [
	/\p{Script=Latin}/u,
	/\p{Script=Cyrillic}/u,
	/\p{Script=Hangul}/u,
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
];
const SIGN = /[\p{Script=Common}\p{Script=Inherited}]/u;

/**
 * Finds the printed letters and signs that the fonts lack, so that readers see them in a font of their system. Letters
 * of a script that no font has are not reported: they come from the reader’s system anyhow.
 * @param content Data files must not have been read as lists yet, so that drafts count as they stand.
 * @param faces The code points of each face: see `readCoverage`.
 * @returns A problem for each line that has some for the first time.
 */
export function findMissingLetters(
	content: ContentFolder,
	faces: readonly ReadonlySet<number>[],
): Problem[] {
	const known = new Map<string, boolean>();
	const isMissing = (letter: string) => {
		const missing = known.get(letter) ?? !isCovered(letter, faces);
		known.set(letter, missing);
		return missing;
	};
	const reported = new Set<string>();
	return globSync('**/*.{mdx,json}', { cwd: content.pathTo('content'), exclude: UNPRINTED })
		.toSorted()
		.flatMap((name) =>
			/[^\0-\x7f]/.test(content.text(`content/${name}`)) ? textsIn(content, name) : [],
		)
		.flatMap(({ text, problem }) => {
			const letters = [...new Set(text)].filter((one) => isMissing(one) && !reported.has(one));
			for (const letter of letters) reported.add(letter);
			const { others } = charactersByScript(letters.join(''));
			const unknown = letters.filter((one) => others.includes(one));
			const makeable = letters.filter((one) => !others.includes(one));
			return [
				...(makeable.length > 0 ? [problem(makeableMessage(makeable))] : []),
				...(unknown.length > 0 ? [problem(unknownMessage(unknown))] : []),
			];
		});
}

const inQuotes = (letters: readonly string[]) => letters.map((letter) => `"${letter}"`).join(', ');

const makeableMessage = (letters: readonly string[]): string =>
	`The fonts lack ${inQuotes(letters)}, which readers see in another font. Run \`npm run fonts\` and commit the files.`;

const unknownMessage = (letters: readonly string[]): string =>
	`The fonts lack ${inQuotes(letters)}, and \`npm run fonts\` makes no such sign: readers see it in another font. Write another, or see src/fonts/printed-characters.ts.`;

/** Reports whether all faces that have letters of a script have this one of them. */
function isCovered(letter: string, faces: readonly ReadonlySet<number>[]): boolean {
	if (/[\s\p{C}\p{Variation_Selector}]/u.test(letter)) return true;
	const script =
		SCRIPTS.find((one) => one.test(letter)) ?? (SIGN.test(letter) ? SCRIPTS[0] : undefined);
	if (!script) return true;
	const code = letter.codePointAt(0)!;
	return facesWith(script, faces).every((face) => face.has(code));
}

function facesWith(script: RegExp, faces: readonly ReadonlySet<number>[]) {
	const known = facesByScript.get(faces) ?? new Map<RegExp, readonly ReadonlySet<number>[]>();
	facesByScript.set(faces, known);
	const found =
		known.get(script) ??
		faces.filter((face) => [...face].some((code) => script.test(String.fromCodePoint(code))));
	known.set(script, found);
	return found;
}

const facesByScript = new WeakMap<
	readonly ReadonlySet<number>[],
	Map<RegExp, readonly ReadonlySet<number>[]>
>();

/** A line or value of a file that is printed. */
interface PrintedText {
	text: string;
	/** Makes a problem at its first character. */
	problem: (message: string) => Problem;
}

/** Lists the printed texts of a file: the lines of a passage, the values of a data file but for the words of search. */
function textsIn(content: ContentFolder, name: string): PrintedText[] {
	const file = `content/${name}`;
	if (name.endsWith('.mdx')) {
		return content
			.text(file)
			.split('\n')
			.map((text, index) => ({
				text,
				problem: (message) => ({ file, line: index + 1, column: 1, message }),
			}));
	}
	const data = content.data(file);
	const texts: PrintedText[] = [];
	const collect = (value: unknown, path: Path): void => {
		if (typeof value === 'string') {
			const text = name === CAPITALS ? value + value.toUpperCase() : value;
			texts.push({ text, problem: (message) => data.problem(path, message) });
		} else if (typeof value === 'object' && value !== null) {
			for (const [key, item] of Object.entries(value)) {
				if (!SEARCHED_ONLY.has(key))
					collect(item, [...path, Array.isArray(value) ? Number(key) : key]);
			}
		}
	};
	collect(data.value, []);
	return texts;
}
