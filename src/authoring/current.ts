import { readdirSync, statSync } from 'node:fs';
import type { Catalog } from '#src/edition/model/catalog.ts';
import type { Edition } from '#src/edition/model/edition.ts';
import { type Atlas, makeAtlas } from '#src/geo/sheets/atlas.ts';
import type { Site } from '#src/schema/content.ts';
import { ContentFolder } from './content-folder/content-folder.ts';
import { showsDrafts } from './content-folder/drafts.ts';
import { loadEdition } from './load-edition.ts';
import { readCatalog } from './read-catalog.ts';
import { readSite } from './read-site.ts';

/**
 * The edition of this checkout, in `npm run dev` with its drafts; read again only when a file of content/ has changed.
 * @throws {ContentError} With every mistake found, if there is one.
 */
export const currentEdition: () => Edition = whileUnchanged((root) =>
	loadEdition(root, showsDrafts()),
);

/** The catalogue of this checkout, for the Markdown plugins. Its mistakes are the edition's to report. */
export const currentCatalog: () => Catalog = whileUnchanged((root) =>
	readCatalog(new ContentFolder(root, showsDrafts())),
);

/** What content/site.json says. Its mistakes are the edition's to report. */
export const currentSite: () => Site = whileUnchanged((root) => readSite(new ContentFolder(root)));

/** The maps of this checkout’s edition. */
export function currentAtlas(): Atlas {
	const edition = currentEdition();
	const atlas = atlases.get(edition) ?? editionAtlas(edition);
	atlases.set(edition, atlas);
	return atlas;
}

const atlases = new WeakMap<Edition, Atlas>();

/** The maps of an edition. */
const editionAtlas = ({ map, places, interviews }: Edition): Atlas =>
	makeAtlas({
		...map,
		places: [...places.values()],
		// The first interview’s come first: what the map letters by an id alone is theirs.
		interviews: interviews.toReversed().map(({ id, frames, measures }) => ({
			id,
			frames,
			measures: [...measures.values()],
		})),
	});

function whileUnchanged<T>(load: (root: string) => T): () => T {
	let kept: { stamp: string; value: T } | undefined;
	return () => {
		// A build asks thousands of times, once a file and a page, and each look is one at every file.
		if (kept && process.env['NODE_ENV'] === 'production') return kept.value;
		const root = process.cwd();
		const stamp = stampOf(`${root}/content`);
		if (kept?.stamp !== stamp) kept = { stamp, value: load(root) };
		return kept.value;
	};
}

/** Changes when a file below `folder` is written, added or taken away. */
const stampOf = (folder: string): string =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((name) => `${name}:${statSync(`${folder}/${name}`).mtimeMs}`)
		.join('|');
