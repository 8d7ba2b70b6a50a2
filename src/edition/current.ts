import { readdirSync, statSync } from 'node:fs';
import { type Catalog, loadCatalog } from './catalog.ts';
import { type Edition, loadEdition } from './edition.ts';

/** The edition of this checkout; read again only when a file of content/ has changed. */
export const currentEdition: () => Edition = whileUnchanged(loadEdition);

/** The catalogue of this checkout, for the Markdown plugins. Its mistakes are the edition's to report. */
export const currentCatalog: () => Catalog = whileUnchanged((root) => loadCatalog(root).catalog);

function whileUnchanged<T>(load: (root: string) => T): () => T {
	let kept: { stamp: string; value: T } | undefined;
	return () => {
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
