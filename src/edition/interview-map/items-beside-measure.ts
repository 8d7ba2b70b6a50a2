import type { MapContent } from '#src/geo/read-map.ts';
import { shapesOnSheet } from '#src/sheet/build/shapes-on-sheet.ts';
import type { Measure } from '../model/measure.ts';

/** An item that is drawn together with a measure: a layer of the map or another measure. */
export interface BesideItem {
	/** Its name in the legend, or the label of the other measure. */
	name: string;
	/** Address of the other measure, without the base; absent for a layer. */
	path?: string;
}

/**
 * Lists the items that are drawn with `measure`, by name. A layer without a name in the legend is left out.
 * @param measures The measures of the same interview, by id.
 */
export function itemsBesideMeasure(
	measure: Measure,
	measures: ReadonlyMap<string, Measure>,
	map: Pick<MapContent, 'sheets' | 'topology' | 'layers' | 'legend'>,
): BesideItem[] {
	const { legend } = map;
	return (measure.beside ?? []).flatMap((id): BesideItem[] => {
		const other = measures.get(id);
		if (other) return [{ name: other.label, path: other.path }];
		const line = legend.flatMap(({ lines = [] }) => lines).find(({ layer }) => layer === id);
		const drawn = map.sheets.map((sheet) => shapesOnSheet(sheet, map).get(id));
		const layer = drawn.find((one) => one !== undefined);
		const entry =
			legend.find(({ draws }) => draws.includes(id)) ??
			legend.find(({ draws }) => layer && draws.includes(layer));
		const name = line?.name ?? entry?.name;
		return name === undefined ? [] : [{ name }];
	});
}
