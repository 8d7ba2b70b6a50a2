import type { Catalog } from '#src/edition/model/catalog.ts';
import type { ContentFolder } from '../content-folder/content-folder.ts';
import { requireId } from '../content-folder/require-id.ts';
import type { Path } from '../parsing/parsed-text.ts';

/** The file with the geometries, frames and views of the map. */
export const FRAMES_FILE = 'content/map/frames.json';

/** One check for each kind of id in the map’s files. It adds a mistake to `content.problems` if the id is unknown. */
export interface KnownMapIds {
	frame: (file: string, path: Path, id: string) => void;
	place: (file: string, path: Path, id: string) => void;
	measure: (path: Path, id: string) => void;
	line: (path: Path, id: string) => void;
}

/** Returns the checks for ids in the map’s files. */
export function knownMapIds(
	content: ContentFolder,
	{ map, places, interviews }: Pick<Catalog, 'map' | 'places' | 'interviews'>,
): KnownMapIds {
	const frames = new Set(map.frames.map(({ id }) => id));
	const lines = new Set(map.lines.ids());
	const measures = new Set([...interviews.values()].flatMap((one) => [...one.measures.keys()]));
	return {
		frame(file, path, id) {
			const remedy = `add "${id}" to "frames" in ${FRAMES_FILE}`;
			requireId(content, file, path, { what: 'frame', id }, frames, remedy);
		},
		place(file, path, id) {
			const remedy = `add "${id}" to content/places.json`;
			requireId(content, file, path, { what: 'place', id }, places, remedy);
		},
		measure(path, id) {
			const remedy = `add "${id}" to the measures.json of an interview`;
			requireId(content, FRAMES_FILE, path, { what: 'measure', id }, measures, remedy);
		},
		line(path, id) {
			const remedy = `add "${id}" to the "lines" of a geometry`;
			requireId(content, FRAMES_FILE, path, { what: 'line', id }, lines, remedy);
		},
	};
}
