import type { Edition } from '#src/edition/model/edition.ts';
import type { SheetView } from '#src/geo/map-types.ts';
import { mapWords } from '#src/map-words/map-words.ts';
import type { SheetAtlas } from '#src/sheet/build/atlas.ts';
import { boundsOfView } from '#src/sheet/build/bounds.ts';
import { letterPicture } from '#src/sheet/build/picture.ts';

/** Widths in CSS pixels at which the picture of a view is lettered: the still of a phone, and that of a wide screen. */
const WIDTHS = [340, 500];

/**
 * Lists the names that pictures of a view letter and its words lack: as it is, and with all places, lines and measures of
 * its sheet lit.
 */
export function namesMissingInWords(
	view: SheetView,
	edition: Edition,
	atlas: SheetAtlas,
): string[] {
	const sheet = atlas.sheet(view.sheet);
	const bounds = boundsOfView(view, sheet);
	const words = mapWords(edition, atlas);
	const measures = edition.interviews.flatMap((interview) => [...interview.measures.values()]);
	const drawn = new Set(sheet.levels.at(-1)!.layers.measures?.map(({ id }) => id));
	const named = sheet.spec.names.flatMap(({ of }) => of ?? []);
	const lit = [...sheet.names.map(({ id }) => id), ...named, ...drawn] as string[];
	return [[], lit].flatMap((ids) => {
		const said = words.ofScene(view.sheet, { bounds, lit: ids, title: view.title }).join(' ');
		const names = WIDTHS.flatMap((width) => letterPicture(sheet, { bounds, width, lit: ids }).names)
			// The form of a bank has a language, and its river is told by its own name.
			.filter(({ kind, lang, box, course }) => kind !== 'figure' && !lang && (box ?? course))
			.flatMap(({ text }) => text.split('\n'));
		const labels = measures.filter(({ id }) => ids.includes(id)).map(({ label }) => label);
		return [...new Set([...names, ...labels])]
			.filter((name) => !said.toLowerCase().includes(name.toLowerCase()))
			.map((name) => `${view.id}${ids.length > 0 ? ', all lit' : ''}: ${name}`);
	});
}
