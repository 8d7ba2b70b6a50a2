import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
// @ts-expect-error: the package comes without types.
import subsetFont from 'subset-font';
import { NAME_IDS, renameFont } from '#src/fonts/name-table.ts';
import { type Advance, readAdvances } from './font-metrics.ts';

/** Ids of the faces: the site’s fonts, each at one weight and one optical size. */
type FaceId = keyof typeof SOURCES;

/** A font that card text is drawn with. */
export interface Face {
	id: FaceId;
	/** Family name in the font file and in the SVG. */
	family: string;
	/** Content of a TrueType file, the format that the renderer reads. */
	file: Buffer;
	/** Widths of its characters in em. */
	advance: Advance;
}

/** All faces by id. */
export type Faces = Record<FaceId, Face>;

/** For each face the name of its file in src/fonts/files, and the fixed values of the font’s variation axes. */
const SOURCES = {
	display: ['serif', { opsz: 60 }],
	text: ['serif', { opsz: 20 }],
	italic: ['serif-italic', {}],
	sans: ['sans', { wght: 400 }],
	bold: ['sans', { wght: 620 }],
	cyrillic: ['serif-cyrillic', {}],
	korean: ['korean', {}],
	chinese: ['chinese', {}],
} as const satisfies Record<string, [string, Record<string, number>]>;

/** Makes the faces from the fonts of the project in folder `root`. The same files always give the same bytes. */
export async function loadFaces(root = process.cwd()): Promise<Faces> {
	const ids = Object.keys(SOURCES) as FaceId[];
	const faces: Partial<Faces> = {};
	for (const id of ids) faces[id] = await makeFace(id, root);
	return faces as Faces;
}

/** Returns the SHA-256 of all font files, in hex; part of the key of cached pictures. */
export const faceDigest = (faces: Faces): string =>
	Object.values(faces)
		.reduce((hash, { file }) => hash.update(file), createHash('sha256'))
		.digest('hex');

async function makeFace(id: FaceId, root: string): Promise<Face> {
	const [name, axes] = SOURCES[id];
	const source = readFileSync(join(root, 'src/fonts/files', `${name}.woff2`));
	const family = `Tumen ${id}`;
	const pinned: Buffer = await subsetFont(source, '', {
		targetFormat: 'sfnt',
		keepAllGlyphs: true,
		preserveNameIds: NAME_IDS,
		...(Object.keys(axes).length > 0 && { variationAxes: axes }),
	});
	const file = renameFont(pinned, family);
	return { id, family, file, advance: readAdvances(file) };
}
