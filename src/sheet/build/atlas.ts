import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import type { sheetsSchema } from '#src/schema/map-sheets.ts';
import { memoize } from '#src/geo/memoize.ts';
import { drawSheet, type Sheet, type SheetPlace, type SheetSpec, type SheetView } from './sheet.ts';

/** All sheets of an edition, with the views on them. */
export interface SheetAtlas {
	sheets: readonly SheetSpec[];
	views: readonly SheetView[];
	/** Returns a sheet, drawn when it is first asked for. @throws {RangeError} If there is no sheet with this id. */
	sheet: (id: string) => Sheet;
	/** Returns a view. @throws {RangeError} If there is no view with this id. */
	view: (id: string) => SheetView;
}

/** Number of sheets in the cache. */
const CACHED = 4;

/** Makes the atlas of an edition. @param folder Path of content/map. */
export function makeSheetAtlas(folder: string, places: readonly SheetPlace[]): SheetAtlas {
	const { sheets, views } = JSON.parse(
		readFileSync(join(folder, 'sheets.json'), 'utf8'),
	) as z.infer<typeof sheetsSchema>;
	const find = <T extends { id: string }>(what: string, items: readonly T[], id: string): T => {
		const found = items.find((item) => item.id === id);
		if (!found) throw new RangeError(`No ${what} "${id}" in content/map/sheets.json.`);
		return found;
	};
	return {
		sheets,
		views,
		sheet: memoize(CACHED, (id: string) => drawSheet(find('sheet', sheets, id), folder, places)),
		view: (id) => find('view', views, id),
	};
}
