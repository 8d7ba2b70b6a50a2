import type { Edition } from '#src/edition/model/edition.ts';
import type { SheetView } from '#src/geo/map-types.ts';
import { mapWords } from '#src/map-words/map-words.ts';
import type { SheetAtlas } from '#src/sheet/build/atlas.ts';
import { boundsOfView } from '#src/sheet/build/bounds.ts';
import { letterPicture } from '#src/sheet/build/picture.ts';

/** Widths in CSS pixels at which the picture of a view is lettered: the still of a phone, and that of a wide screen. */
const WIDTHS = [340, 500];

/**
 * Lists the names that pictures of a view letter and its words lack: as it is, and with each place that they letter, each
 * layer and each measure of its sheet lit in turn.
 */
export function namesMissingInWords(
	view: SheetView,
	edition: Edition,
	atlas: SheetAtlas,
): string[] {
	const sheet = atlas.sheet(view.sheet);
	const bounds = boundsOfView(view, sheet);
	const words = mapWords(edition, atlas);
	const lettered = (lit: readonly string[]) =>
		WIDTHS.flatMap((width) => letterPicture(sheet, { bounds, width, lit }).names).filter(
			({ kind, box, course }) => kind !== 'figure' && (box ?? course),
		);
	const missing = (lit: readonly string[]) => {
		const said = words.ofScene(view.sheet, { bounds, lit, title: view.title }).join(' ');
		const names = lettered(lit).flatMap(({ text }) => text.split('\n'));
		return names
			.filter((name) => !said.toLowerCase().includes(name.toLowerCase()))
			.map((name) => `${view.id}${lit.length > 0 ? ` with ${lit.join()} lit` : ''}: ${name}`);
	};
	const places = lettered([]).flatMap(({ id, kind }) => (kind === 'place' ? [[id]] : []));
	const measures = sheet.levels.at(-1)!.layers.measures ?? [];
	const labels = edition.interviews.flatMap((interview) => [...interview.measures.values()]);
	const unsaid = measures.flatMap(({ id }) => {
		const { label } = labels.find((measure) => measure.id === id)!;
		const said = words.ofScene(view.sheet, { bounds, lit: [id!] }).join(' ');
		return said.includes(label) ? [] : [`${view.id} with ${id} lit: ${label}`];
	});
	return [...new Set([[], ...places].flatMap(missing)), ...unsaid];
}
