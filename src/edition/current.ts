import { readdirSync, statSync } from 'node:fs';
import { type Atlas, makeAtlas } from '../map/atlas.ts';
import { type Catalog, loadCatalog } from './catalog.ts';
import { ContentFolder } from './content-folder.ts';
import type { Edition } from './edition.ts';
import { loadEdition } from './load-edition.ts';
import { readSite } from './read-site.ts';
import type { Site } from './schema.ts';

/**
 * The edition of this checkout; read again only when a file of content/ has changed.
 * @throws {ContentError} With every mistake found, if there is one.
 */
export const currentEdition: () => Edition = whileUnchanged(loadEdition);

/** The catalogue of this checkout, for the Markdown plugins. Its mistakes are the edition's to report. */
export const currentCatalog: () => Catalog = whileUnchanged((root) =>
	loadCatalog(new ContentFolder(root)),
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
		interviews: interviews.map(({ frames, measures }) => ({
			frames,
			measures: [...measures.values()],
		})),
	});

function whileUnchanged<T>(load: (root: string) => T): () => T {
	let kept: { stamp: string; value: T } | undefined;
	return () => {
		// Built pages ask thousands of times, and looking at every file took a quarter of their time.
		if (kept && import.meta.env?.PROD) return kept.value;
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
