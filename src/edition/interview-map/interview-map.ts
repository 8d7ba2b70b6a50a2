import type { DataSpec, LayerSpec, LegendEntry, SheetSpec, SheetView } from '#src/geo/map-types.ts';
import type { MapContent } from '#src/geo/read-map.ts';
import type { Edition, Interview } from '../model/edition.ts';
import { mapLanguages } from './map-languages.ts';

/** The content of the map beside an interview: everything follows from the interview’s sheets. */
export interface InterviewMap {
	/** In the order in which the interview lists them; none if it has no map. */
	sheets: SheetSpec[];
	/** The views of the sheets; the map opens with the first. */
	views: SheetView[];
	legend: LegendEntry[];
	/** The lines, zones and rings of layers.json that the sheets draw. */
	layers: LayerSpec[];
	/** Warnings about what is less exact than it looks. */
	cautions: MapContent['cautions'];
	/** The data that the sheets are drawn from, each once. */
	data: DataSpec[];
	/** Tags of the languages besides English in which the map can show its names. */
	languages: string[];
	/** Id of the line from which the distances of places are measured; undefined if no sheet gives one. */
	distances: string | undefined;
}

/** Returns the map beside an interview. */
export function interviewMap(
	interview: Pick<Interview, 'sheets'>,
	{ map, places }: Pick<Edition, 'map' | 'places'>,
): InterviewMap {
	const sheets = sheetsIn(interview, map);
	return {
		sheets,
		views: viewsOf(sheets, map),
		legend: onSheets(map.legend, interview.sheets),
		layers: onSheets(map.layers, interview.sheets),
		cautions: onSheets(map.cautions, interview.sheets),
		data: [...new Set(sheets.flatMap(({ data }) => data.map((id) => map.data[id]!)))],
		languages: mapLanguages(sheets, places),
		distances: sheets.find(({ distances }) => distances)?.distances,
	};
}

/** Returns the sheets of an interview in its order, without ids that no sheet has. */
export const sheetsIn = (
	{ sheets }: { sheets: readonly string[] },
	map: Pick<MapContent, 'sheets'>,
): SheetSpec[] => sheets.flatMap((id) => map.sheets.find((sheet) => sheet.id === id) ?? []);

/** Returns the views of some sheets, in the order of the sheets. */
export const viewsOf = (
	sheets: readonly SheetSpec[],
	{ views }: Pick<MapContent, 'views'>,
): SheetView[] => sheets.flatMap(({ id }) => views.filter(({ sheet }) => sheet === id));

/** Returns the items that belong to some sheets. */
export const onSheets = <T extends { sheets: readonly string[] }>(
	items: readonly T[],
	sheets: readonly string[],
): T[] => items.filter((item) => item.sheets.some((id) => sheets.includes(id)));
