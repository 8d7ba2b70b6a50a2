import { memoize } from '#src/geo/memoize.ts';
import type { MapContent } from '#src/geo/read-map.ts';
import {
	drawSheet,
	type Sheet,
	type SheetContent,
	type SheetSpec,
	type SheetView,
} from './sheet.ts';

/** All sheets of an edition, with the views on them. */
export interface SheetAtlas {
	sheets: readonly SheetSpec[];
	views: readonly SheetView[];
	/** Returns a sheet, drawn when it is first asked for. @throws {RangeError} If there is no sheet with this id. */
	sheet: (id: string) => Sheet;
	/** Returns a view. @throws {RangeError} If there is no view with this id. */
	view: (id: string) => SheetView;
}

/** What an atlas is made from. */
interface AtlasContent
	extends Omit<SheetContent, 'measures'>, Pick<MapContent, 'sheets' | 'views'> {
	/** Returns the measures that a sheet may draw, each id once. */
	measuresOf: (sheet: string) => SheetContent['measures'];
}

/** Number of sheets in the cache. */
const CACHED = 4;

/** Makes the atlas of an edition. */
export function makeSheetAtlas(content: AtlasContent): SheetAtlas {
	const { sheets, views, measuresOf } = content;
	const find = <T extends { id: string }>(what: string, items: readonly T[], id: string): T => {
		const found = items.find((item) => item.id === id);
		if (!found) throw new RangeError(`No ${what} "${id}" in content/map/sheets.json.`);
		return found;
	};
	return {
		sheets,
		views,
		sheet: memoize(CACHED, (id: string) =>
			drawSheet(find('sheet', sheets, id), { ...content, measures: measuresOf(id) }),
		),
		view: (id) => find('view', views, id),
	};
}
