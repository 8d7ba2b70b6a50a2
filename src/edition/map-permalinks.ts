import { interviewPath, yearOnTimeline } from '#src/shared/address.ts';
import { onSheets } from './interview-map/interview-map.ts';
import type { Edition } from './model/edition.ts';

/** Kinds of permalinks to the map: their items have no page, and stand at the address of an interview that shows them. */
const MAP_KINDS = ['view', 'layer', 'area', 'year'];

/** Whether a key of permalinks.json names a view, a layer, an area or a year of the map. */
export const isMapKey = (key: string): boolean => MAP_KINDS.includes(key.split(' ')[0]!);

/**
 * Lists the addresses of views, layers (entries of the legend and their lines) and areas (tinted ones and zones), on the
 * page of the oldest interview that shows them, and of years, on the timeline of that interview. What no interview shows
 * has none.
 */
export function mapPermalinks({
	interviews,
	map,
}: Pick<Edition, 'interviews' | 'map'>): [key: string, path: string][] {
	const found = new Map<string, string>();
	for (const { id, sheets, volume } of interviews.toReversed()) {
		const path = interviewPath(id);
		const add = (kind: string, item: string, address = path) => {
			const key = `${kind} ${item}`;
			if (!found.has(key)) found.set(key, address);
		};
		for (const { id: view, sheet } of map.views)
			if (sheets.includes(sheet)) add('view', view, `${path}?map=${view}`);
		for (const { id: entry, lines = [] } of onSheets(map.legend, sheets)) {
			add('layer', entry);
			for (const { layer } of lines) add('layer', layer);
		}
		for (const { id: layer, kind } of onSheets(map.layers, sheets))
			add(kind === 'zones' ? 'area' : 'layer', layer);
		for (const sheet of map.sheets.filter((one) => sheets.includes(one.id)))
			for (const area of Object.keys(sheet.tints)) if (area !== 'other') add('area', area);
		for (const { id: year, sheet } of map.years)
			if (sheets.includes(sheet)) add('year', year, yearOnTimeline(year, volume));
	}
	return [...found];
}
