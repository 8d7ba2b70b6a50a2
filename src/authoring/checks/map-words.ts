import type { Catalog } from '#src/edition/model/catalog.ts';
import { nearestSpelling } from '#src/shared/text/nearest-spelling.ts';
import { wordsOnSheet } from '#src/sheet/build/words-on-sheet.ts';
import type { ContentFolder } from '../content-folder/content-folder.ts';
import { requireId } from '../content-folder/require-id.ts';

const FILE = 'content/map/words.json';

/**
 * Checks words.json, the translations of words on the map: a name on a sheet uses each word, no word is listed twice, and the
 * languages are those of the places’ names. Adds the mistakes to `content.problems`.
 */
export function checkMapWords(
	content: ContentFolder,
	{ words, map, places }: Pick<Catalog, 'words' | 'map' | 'places'>,
) {
	const languages = new Set([...places.values()].flatMap(({ names }) => names.map(langOf)));
	const used = new Set(map.sheets.flatMap((sheet) => wordsOnSheet(sheet, map.pasts)));
	const first = new Map<string, number>();
	for (const [index, { en, ...others }] of words.entries()) {
		for (const id of Object.keys(others)) {
			const remedy = 'give places names in it, or take it out';
			requireId(content, FILE, [index, id], { what: 'language', id }, languages, remedy);
		}
		const earlier = first.get(en);
		const message = used.has(en) ? duplicateMessage(en, earlier) : unusedMessage(en, used);
		if (message) content.problems.push(content.data(FILE).problem([index, 'en'], message));
		first.set(en, earlier ?? index);
	}

	function duplicateMessage(en: string, earlier: number | undefined) {
		if (earlier === undefined) return undefined;
		const { line } = content.data(FILE).problem([earlier, 'en'], '');
		return `"${en}" is there since line ${line}. Keep one of them.`;
	}
}

const langOf = ({ lang }: { lang: string }) => lang;

function unusedMessage(en: string, used: ReadonlySet<string>) {
	const near = nearestSpelling(en, used);
	const remedy = near ? `Did you mean "${near}"? If not, take it out.` : 'Take it out.';
	return `No name of content/map/sheets.json or years.json says "${en}". ${remedy}`;
}
