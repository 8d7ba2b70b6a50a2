import { framesIn } from '#src/edition/interview-map/interview-map.ts';
import type { Catalog } from '#src/edition/model/catalog.ts';
import { tintsOf } from '#src/geo/draw/area-tints.ts';
import type { ContentFolder } from '../content-folder/content-folder.ts';
import { FRAMES, knownMapIds } from './known-map-ids.ts';
import { checkMapFrames } from './map-frames.ts';

const LAYERS = 'content/map/layers.json';

/** Checks what the map’s files name, but for what map-legend.ts looks at. Mistakes are noted in `content`. */
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
		const isBare = framesIn({ frames }, map).some(
			(frame) => within && (frame.base === within || !tintsOf(frame, map)[within]),
		);
		if (!isBare) continue;
		const message = `The zone "${id}" lies in "${within}", which has no tint of its own on its frames. Give it one in "tints" of ${FRAMES}.`;
		content.problems.push(content.data(LAYERS).problem(['layers', i, 'within'], message));
	}
}
