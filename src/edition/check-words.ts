import { closest } from '../lib/closest.ts';
import type { LabelSpec } from '../map/label-spec.ts';
import type { Catalog } from './catalog.ts';
import type { ContentFolder } from './content-folder.ts';

const FILE = 'content/map/words.json';

/** Checks that each of the map's words is said by a label, and only listed once. Mistakes are noted in `content`. */
export function checkWords(content: ContentFolder, { words, map }: Pick<Catalog, 'words' | 'map'>) {
	const said = new Set(map.frames.flatMap(({ labels }) => labels.flatMap(wordsOf)));
	const first = new Map<string, number>();
	for (const [index, { en }] of words.entries()) {
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

/** A label of a place says its name, a figure only the unit is translated of. */
const wordsOf = ({ place, measure, text, sub }: LabelSpec): string[] =>
	measure ? ['km'] : [text, place ? undefined : sub].filter((word) => word !== undefined);

function unused(en: string, said: ReadonlySet<string>) {
	const near = closest(en, said);
	const remedy = near ? `Did you mean "${near}"? If not, take it out.` : 'Take it out.';
	return `No label of content/map/frames.json says "${en}". ${remedy}`;
}
