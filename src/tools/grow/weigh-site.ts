import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** Sizes of a built site in bytes. */
export interface SiteSizes {
	/** Number of files. */
	files: number;
	/** All files together. */
	site: number;
	/** The search index, a part of `site`. */
	index: number;
	/** Pages compressed with brotli, as they are sent: an interview, an answer, the front page. */
	interview: number;
	answer: number;
	front: number;
	/** The largest of all other pages (lists, places), compressed too. */
	other: number;
}

/**
 * Measures the site in `dist`.
 * @param interviews Ids of the interviews. The pages measured are those of the first, which is the same in every site.
 */
export function weighSite(dist: string, interviews: readonly string[]): SiteSizes {
	const [interview] = interviews as [string];
	const files = globSync('**/*', { cwd: dist, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));
	const sizeOf = (paths: readonly string[]) =>
		paths.reduce((sum, file) => sum + statSync(file).size, 0);
	const sent = (folder: string) =>
		brotliCompressSync(readFileSync(join(dist, folder, 'index.html'))).length;
	const own = new Set(interviews);
	const others = globSync('**/index.html', { cwd: dist })
		.filter((page) => !own.has(page.split('/')[0]!))
		.map((page) => ({ folder: join(page, '..'), size: statSync(join(dist, page)).size }))
		.toSorted((a, b) => b.size - a.size);
	const [answer] = globSync(`${interview}/*-0/index.html`, { cwd: dist });
	return {
		files: files.length,
		site: sizeOf(files),
		index: sizeOf(files.filter((file) => file.startsWith(join(dist, 'pagefind')))),
		interview: sent(interview),
		answer: sent(join(answer!, '..')),
		front: sent(''),
		other: sent(others[0]!.folder),
	};
}
