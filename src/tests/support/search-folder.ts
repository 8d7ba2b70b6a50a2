import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Edition } from '#src/edition/model/edition.ts';
import { buildIndex } from '#src/search/build/build-index.ts';

/** The search files of an edition in a temporary folder, which tests outside a browser load as a browser does. */
export interface SearchFolder {
	/** Address of the folder pagefind/, with a slash at the end. */
	address: string;
	/** The files, by path in pagefind/. */
	files: Map<string, Uint8Array>;
	/** Deletes the folder. */
	remove(): void;
}

/** Indexes an edition and writes its search files. `fetch` reads addresses of files from then on. */
export async function writeSearchFolder(edition: Edition): Promise<SearchFolder> {
	const files = await buildIndex(edition);
	const root = mkdtempSync(join(tmpdir(), 'tumen-search-'));
	// Node takes Pagefind’s script for a module only so.
	await writeFile(join(root, 'package.json'), '{ "type": "module" }');
	for (const [path, content] of files) {
		await mkdir(dirname(join(root, path)), { recursive: true });
		await writeFile(join(root, path), content);
	}
	globalThis.fetch = async (input) => {
		const url = new URL(String(input));
		url.search = '';
		try {
			return new Response(readFileSync(fileURLToPath(url)));
		} catch {
			return new Response('', { status: 404 });
		}
	};
	return {
		address: `${pathToFileURL(root)}/`,
		files,
		remove: () => rmSync(root, { recursive: true }),
	};
}
