import { curlQuotes } from '#src/search/shared/excerpts/indexed-text.ts';
import type { TextIndex, TextMatch } from '#src/search/shared/results/text-index.ts';
import { openIndex, type PagefindResult } from './pagefind.ts';

/**
 * Opens the index of an interview. Texts are fetched when a search needs them, each only once.
 * @param folder Address of the interview’s folder in pagefind/, with a slash at the end.
 * @param version Tag of the version of the index.
 * @param count Number of records in the index.
 * @throws {Error} If Pagefind cannot be started or the index cannot be read.
 */
export async function openTextIndex(
	folder: string,
	version: string,
	count: number,
): Promise<TextIndex> {
	const pagefind = await openIndex(folder, version);
	const filters = { folder };
	// Pagefind identifies a record by a hash. The list of all, in order of position, says which record that is.
	const { results: all } = await pagefind.search(null, { filters, sort: { position: 'asc' } });
	if (all.length !== count) throw new Error(`The index of ${folder} is of another version.`);
	const positions = new Map(all.map(({ id }, position) => [id, position] as const));
	const texts = new Map<number, string>();
	const toMatch = ({ id, score, words }: PagefindResult): TextMatch => ({
		position: positions.get(id)!,
		score,
		words,
	});
	const search: TextIndex['search'] = async (words, exact = false) => {
		const { results } = await pagefind.search(exact ? `"${words}"` : words, { filters });
		return results.map(toMatch);
	};
	return {
		search,
		async readText(position) {
			const text = texts.get(position) ?? curlQuotes((await all[position]!.data()).content);
			texts.set(position, text);
			return text;
		},
		loadedOnly: {
			search,
			async readText(position) {
				const text = texts.get(position);
				if (text === undefined) throw new Error(`Text ${position} has not been fetched.`);
				return text;
			},
		},
	};
}
