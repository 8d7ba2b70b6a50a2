import type { Catalog } from '#src/edition/model/catalog.ts';
import type { ContentFolder } from '../content-folder/content-folder.ts';
import { requireId } from '../content-folder/require-id.ts';
import type { Path } from '../parsing/parsed-text.ts';

/** The file with the data, geometries, sheets and views of the map. */
export const SHEETS_FILE = 'content/map/sheets.json';

/** The file with the legend of the map, and what its levels lack. */
export const LAYERS_FILE = 'content/map/layers.json';

/** The file with the years of the map. */
export const YEARS_FILE = 'content/map/years.json';

/** One check for each kind of id in the map’s files. It adds a mistake to `content.problems` if the id is unknown. */
export interface KnownMapIds {
	sheet: (file: string, path: Path, id: string) => void;
	place: (file: string, path: Path, id: string) => void;
	line: (path: Path, id: string) => void;
}

/** Returns the checks for ids in the map’s files. */
export function knownMapIds(
	content: ContentFolder,
	{ map, places }: Pick<Catalog, 'map' | 'places'>,
): KnownMapIds {
	const sheets = new Set(map.sheets.map(({ id }) => id));
	const lines = new Set(map.lines.ids());
	return {
		sheet(file, path, id) {
			const remedy = `add "${id}" to "sheets" in ${SHEETS_FILE}`;
			requireId(content, file, path, { what: 'sheet', id }, sheets, remedy);
		},
		place(file, path, id) {
			const remedy = `add "${id}" to content/places.json`;
			requireId(content, file, path, { what: 'place', id }, places, remedy);
		},
		line(path, id) {
			const remedy = `add "${id}" to the "lines" of a geometry`;
			requireId(content, SHEETS_FILE, path, { what: 'line', id }, lines, remedy);
		},
	};
}
