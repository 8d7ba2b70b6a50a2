import { globSync } from 'node:fs';
import { readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { CONTENT_TYPES, isText } from './content-types.ts';

/** Compressors at their highest quality: the default of zlib for Brotli, level 9 for gzip. */
const FORMATS = {
	br: promisify<Buffer, Buffer>(brotliCompress),
	gz: (content: Buffer) => promisify<Buffer, object, Buffer>(gzip)(content, { level: 9 }),
};

/**
 * Writes `name.br` and `name.gz` beside every text file in a folder and its subfolders, unless the compressed copy
 * would be as large as the file. The copies get the time of the file. Servers can send these copies instead of
 * compressing each response.
 * @param root Path of the folder.
 * @returns Number of text files in the folder.
 */
export async function compressFolder(root: string): Promise<number> {
	const files = globSync('**/*.*', { cwd: root }).filter((file) =>
		isText(CONTENT_TYPES[extname(file)] ?? ''),
	);
	const queue = [...files];
	const compressQueued = async () => {
		for (let file = queue.pop(); file; file = queue.pop()) await compress(`${root}/${file}`);
	};
	await Promise.all(Array.from({ length: availableParallelism() }, compressQueued));
	return files.length;
}

async function compress(file: string): Promise<void> {
	const content = await readFile(file);
	const { mtime } = await stat(file);
	for (const [extension, format] of Object.entries(FORMATS)) {
		const compressed = await format(content);
		if (compressed.length >= content.length) continue;
		await writeFile(`${file}.${extension}`, compressed);
		await utimes(`${file}.${extension}`, mtime, mtime);
	}
}
