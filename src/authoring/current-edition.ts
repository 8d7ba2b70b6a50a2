import { readdirSync, statSync } from 'node:fs';
import { makeEditionAtlas } from '#src/edition/atlas/edition-atlas.ts';
import type { Edition } from '#src/edition/model/edition.ts';
import type { Site } from '#src/schema/content.ts';
import type { SheetAtlas } from '#src/sheet/build/atlas.ts';
import { ContentFolder } from './content-folder/content-folder.ts';
import { showsDrafts } from './content-folder/drafts.ts';
import { editionRoot } from './content-folder/edition-root.ts';
import { loadEdition } from './load-edition.ts';
import { readSite } from './read-site.ts';

/**
 * Returns the edition that is built; in `npm run dev` it includes the drafts.
 * content/ is read again only after one of its files has changed.
 * @throws {ContentError} With every mistake found, if there is one.
 */
export const currentEdition: () => Edition = whileUnchanged((root) =>
	loadEdition(root, showsDrafts()),
);

/** Returns the fields of content/site.json. `currentEdition` reports its mistakes. */
export const currentSite: () => Site = whileUnchanged((root) => readSite(new ContentFolder(root)));

/** Returns the maps of the current edition. */
export function currentAtlas(): SheetAtlas {
	const edition = currentEdition();
	const atlas = atlases.get(edition) ?? makeEditionAtlas(edition);
	atlases.set(edition, atlas);
	return atlas;
}

const atlases = new WeakMap<Edition, SheetAtlas>();

/** Returns a function that calls `load` with the folder of `editionRoot` and caches the result until content/ changes. */
function whileUnchanged<T>(load: (root: string) => T): () => T {
	let cached: { stamp: string; value: T } | undefined;
	return () => {
		// A build calls this once for each file and page, thousands of times, and a stamp looks at every file of content/.
		if (cached && process.env['NODE_ENV'] === 'production') return cached.value;
		const root = editionRoot();
		const stamp = stampOf(`${root}/content`);
		if (cached?.stamp !== stamp) cached = { stamp, value: load(root) };
		return cached.value;
	};
}

/** Returns a text that differs once a file below `folder` is written, added or deleted. */
const stampOf = (folder: string): string =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((name) => `${name}:${statSync(`${folder}/${name}`).mtimeMs}`)
		.join('|');
