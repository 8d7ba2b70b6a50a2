/**
 * `npm run fonts`: makes `src/fonts/files/*.woff2` from the npm packages named here. It is needed only when the content
 * prints a letter or sign that `npm run check` names. The same packages and content give the same bytes. It downloads
 * about 240 MB.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
// @ts-expect-error: the package comes without types.
import subsetFont from 'subset-font';
import { NAME_IDS, renameFont } from '#src/fonts/name-table.ts';
import {
	type Characters,
	INLINED_CHARACTERS,
	printedCharacters,
} from '#src/fonts/printed-characters.ts';

/** A font file to make. */
interface Face {
	/** Name without `.woff2`. */
	file: string;
	family: string;
	/** npm package with its version, and the path of the font in it. */
	source: readonly [pack: string, path: string];
	/** Characters that the file must have. */
	text: string;
	/** OpenType features to include. */
	features: string[];
	/** Variable axes: a number pins an axis, a range limits it. An axis that is not named stays complete. */
	axes?: Record<string, number | { min: number; max: number; default: number }>;
}

const content = fileURLToPath(new URL('../../content/', import.meta.url));
const output = new URL('../fonts/files/', import.meta.url);
const scratch = mkdtempSync(join(tmpdir(), 'fonts-'));

const roman = ['source-serif@4.5.1', 'VAR/SourceSerif4Variable-Roman.ttf'] as const;
const italic = ['source-serif@4.5.1', 'VAR/SourceSerif4Variable-Italic.ttf'] as const;
const sans = ['source-sans@3.52.0', 'VF/SourceSans3VF-Upright.ttf'] as const;
const korean = [
	'@fontsource/noto-serif-kr@5.3.0',
	'files/noto-serif-kr-korean-400-normal.woff2',
] as const;
const chinese = [
	'@fontsource/noto-serif-sc@5.3.0',
	'files/noto-serif-sc-chinese-simplified-400-normal.woff2',
] as const;

/** The font’s default figures are lining and tabular; old-style and proportional figures are features. */
const serifFeatures = ['kern', 'liga', 'onum', 'pnum'];
/** Text below the optical size 20 is drawn at 20: the master below would cost 10 kB for what few readers could see. */
const anySize = { wght: 400, opsz: { min: 20, max: 60, default: 20 } };
const textSize = { wght: 400, opsz: 16 };
const inlinedSize = { wght: 400, opsz: anySize.opsz.min };
const weights = { wght: { min: 400, max: 600, default: 400 } };

/** Lists the faces of the text, of which two are inlined in every page, and the Korean and Chinese face. */
function faces({ latin, cyrillic, hangul, han }: Characters): Face[] {
	const serif = { family: 'Tumen Serif', features: serifFeatures };
	const plain = { family: 'Tumen Sans', features: ['kern'] };
	const shared = { family: 'Tumen Serif', features: [] };
	return [
		{ ...serif, file: 'serif-inlined', source: roman, text: INLINED_CHARACTERS, axes: inlinedSize },
		{ ...plain, file: 'sans-inlined', source: sans, text: INLINED_CHARACTERS, axes: weights },
		{ ...serif, file: 'serif', source: roman, text: latin, axes: anySize },
		{ ...serif, file: 'serif-italic', source: italic, text: latin, axes: textSize },
		{ ...plain, file: 'sans', source: sans, text: latin, axes: weights },
		{ ...serif, file: 'serif-cyrillic', source: roman, text: cyrillic, axes: textSize },
		{ ...serif, file: 'serif-italic-cyrillic', source: italic, text: cyrillic, axes: textSize },
		{ ...plain, file: 'sans-cyrillic', source: sans, text: cyrillic, axes: weights },
		{ ...shared, file: 'korean', source: korean, text: hangul },
		{ ...shared, file: 'chinese', source: chinese, text: han },
	];
}

/** Downloads a package and returns one of its files. The package is not a dependency of the site. */
function fetchFile([pack, path]: Face['source']) {
	const args = ['pack', '--silent', '--prefer-offline', '--pack-destination', scratch, pack];
	const tarball = execFileSync('npm', args, { encoding: 'utf8' }).trim();
	execFileSync('tar', ['-xzf', join(scratch, tarball), '-C', scratch, `package/${path}`]);
	return readFileSync(join(scratch, 'package', path));
}

/** Makes the bytes of a font file. */
async function makeFont({ family, source, text, features, axes }: Face): Promise<Buffer> {
	const small: Buffer = await subsetFont(fetchFile(source), text, {
		targetFormat: 'sfnt',
		preserveNameIds: NAME_IDS,
		keepFeatures: features,
		noHinting: true,
		dropTables: ['DSIG', 'vhea', 'vmtx', 'BASE'],
		...(axes && { variationAxes: axes }),
	});
	return subsetFont(renameFont(small, family), '', {
		targetFormat: 'woff2',
		preserveNameIds: NAME_IDS,
		keepAllGlyphs: true,
	});
}

const characters = printedCharacters(content);
for (const face of faces(characters)) {
	const font = await makeFont(face);
	writeFileSync(new URL(`${face.file}.woff2`, output), font);
	process.stdout.write(
		`${face.file}.woff2 ${font.length} bytes, ${[...face.text].length} characters\n`,
	);
}
if (characters.others)
	process.stdout.write(
		`Printed characters that no font has: ${[...characters.others].join(' ')}\n`,
	);
rmSync(scratch, { recursive: true });
