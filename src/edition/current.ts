import { readdirSync, statSync } from 'node:fs';
import { type Catalog, loadCatalog } from './catalog.ts';
import { ContentFolder } from './content-folder.ts';
import { showsDrafts } from './drafts.ts';
import type { Edition } from './edition.ts';
import { loadEdition } from './load-edition.ts';

/**
 * The edition of this checkout, in `npm run dev` with its drafts; read again only when a file of content/ has changed.
 * @throws {ContentError} With every mistake found, if there is one.
 */
export const currentEdition: () => Edition = whileUnchanged((root) =>
	loadEdition(root, showsDrafts()),
);

/** The catalogue of this checkout, for the Markdown plugins. Its mistakes are the edition's to report. */
export const currentCatalog: () => Catalog = whileUnchanged((root) =>
	loadCatalog(new ContentFolder(root, showsDrafts())),
);

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
