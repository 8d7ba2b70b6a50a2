import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { CONTENT_TYPES, isText } from './content-types.ts';

/** At their highest quality, which is zlib’s default for brotli. */
const FORMATS = {
	br: promisify<Buffer, Buffer>(brotliCompress),
	gz: (content: Buffer) => promisify<Buffer, object, Buffer>(gzip)(content, { level: 9 }),
};

/**
 * Writes `name.br` and `name.gz` beside every text in a folder and below, where they are smaller than it, for servers
 * that send such files instead.
 * @returns How many files there were to compress.
 */
export async function compressFolder(root: string): Promise<number> {
	const files = globSync('**/*.*', { cwd: root }).filter((file) =>
		isText(CONTENT_TYPES[extname(file)] ?? ''),
	);
	const waiting = [...files];
	const work = async () => {
		for (let file = waiting.pop(); file; file = waiting.pop()) await compress(`${root}/${file}`);
	};
	await Promise.all(Array.from({ length: availableParallelism() }, work));
	return files.length;
}

async function compress(file: string): Promise<void> {
	const content = await readFile(file);
	for (const [end, format] of Object.entries(FORMATS)) {
		const compressed = await format(content);
		if (compressed.length < content.length) await writeFile(`${file}.${end}`, compressed);
	}
}
