import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
// @ts-expect-error: the package comes without types.
import subsetFont from 'subset-font';
import { NAME_IDS, renameFont } from '#src/fonts/name-table.ts';
import { type Advance, readAdvances } from './font-metrics.ts';

/** The site’s fonts at one weight and one optical size each. */
type FaceId = keyof typeof SOURCES;

/** A face to set text in. */
export interface Face {
	id: FaceId;
	/** Its name in the font file and in the SVG. */
	family: string;
	/** TrueType: what the renderer reads. */
	file: Buffer;
	advance: Advance;
}

export type Faces = Record<FaceId, Face>;

/** Each the name of a file of src/fonts/files, and where its axes are pinned. */
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

/** Makes the faces from the fonts of the project below `root`: the same files always give the same bytes. */
export async function loadFaces(root = process.cwd()): Promise<Faces> {
	const ids = Object.keys(SOURCES) as FaceId[];
	const faces: Partial<Faces> = {};
	for (const id of ids) faces[id] = await makeFace(id, root);
	return faces as Faces;
}

/** Tells apart two sets of faces. */
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
