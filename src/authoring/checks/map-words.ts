import type { Catalog } from '#src/edition/model/catalog.ts';
import { wordsOf } from '#src/geo/labels/label-words.ts';
import { nearestSpelling } from '#src/shared/text/nearest-spelling.ts';
import type { ContentFolder } from '../content-folder/content-folder.ts';
import { mustKnow } from '../content-folder/must-know.ts';

const FILE = 'content/map/words.json';

/**
 * Checks that each of the map's words is said by a label, only listed once, and put into languages that places
 * have names in. Mistakes are noted in `content`.
 */
export function checkMapWords(
	content: ContentFolder,
	{ words, map, places }: Pick<Catalog, 'words' | 'map' | 'places'>,
) {
	const languages = new Set([...places.values()].flatMap(({ names }) => names.map(langOf)));
	const said = new Set(map.frames.flatMap(({ labels }) => labels.flatMap(wordsOf)));
	const first = new Map<string, number>();
	for (const [index, { en, ...others }] of words.entries()) {
		for (const id of Object.keys(others)) {
			const remedy = 'give places names in it, or take it out';
			mustKnow(content, FILE, [index, id], { what: 'language', id }, languages, remedy);
		}
		const earlier = first.get(en);
		const message = said.has(en) ? duplicate(en, earlier) : unused(en, said);
		if (message) content.problems.push(content.data(FILE).problem([index, 'en'], message));
		first.set(en, earlier ?? index);
	}

	function duplicate(en: string, earlier: number | undefined) {
		if (earlier === undefined) return undefined;
		const { line } = content.data(FILE).problem([earlier, 'en'], '');
		return `"${en}" is there since line ${line}. Keep one of them.`;
	}
}

const langOf = ({ lang }: { lang: string }) => lang;

function unused(en: string, said: ReadonlySet<string>) {
	const near = nearestSpelling(en, said);
	const remedy = near ? `Did you mean "${near}"? If not, take it out.` : 'Take it out.';
	return `No label of content/map/frames.json says "${en}". ${remedy}`;
}
