import { framesIn } from '#src/edition/interview-map/interview-map.ts';
import type { Catalog } from '#src/edition/model/catalog.ts';
import { areaTints } from '#src/geo/draw/area-tints.ts';
import type { ContentFolder } from '../content-folder/content-folder.ts';
import { FRAMES_FILE, knownMapIds } from './known-map-ids.ts';
import { checkMapFrames } from './map-frames.ts';

const LAYERS = 'content/map/layers.json';

/**
 * Checks the ids in the map’s frames.json and layers.json, except those that map-legend.ts checks. Also checks that a
 * zone lies in an area with a tint of its own. Adds the mistakes to `content.problems`.
 */
export function checkMapFiles(content: ContentFolder, catalog: Catalog): void {
	checkMapFrames(content, catalog);
	const { map } = catalog;
	const known = knownMapIds(content, catalog);
	for (const list of ['layers', 'legend', 'cautions'] as const) {
		for (const [i, { frames }] of map[list].entries())
			for (const [j, id] of frames.entries()) known.frame(LAYERS, [list, i, 'frames', j], id);
	}
	for (const [i, { id, ring, within, frames }] of map.layers.entries()) {
		if (ring) known.place(LAYERS, ['layers', i, 'ring', 'place'], ring.place);
		const isUntinted = framesIn({ frames }, map).some(
			(frame) => within && (frame.base === within || !areaTints(frame, map)[within]),
		);
		if (!isUntinted) continue;
		const message = `The zone "${id}" lies in "${within}", which has no tint of its own on its frames. Give it one in "tints" of ${FRAMES_FILE}.`;
		content.problems.push(content.data(LAYERS).problem(['layers', i, 'within'], message));
	}
}
