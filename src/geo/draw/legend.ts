import type { FrameSpec, LayerSpec, LegendEntry } from '../map-types.ts';
import type { MapContent } from '../read-map.ts';
import { isRail } from './draw-layers.ts';

/**
 * The selector of all that a legend entry switches, below the map’s slots: railways and borders by
 * the class of their kind, every other layer by its id, which its labels on the map carry too.
 */
export function switchedBy({ kinds }: LegendEntry, layers: readonly LayerSpec[]): string {
	const alone = layers.filter(({ kind }) => kinds.includes(kind) && !isRail(kind));
	const classes = kinds.filter((kind) => !alone.some((layer) => layer.kind === kind));
	return [
		...alone.map(({ id }) => `[data-layer='${id}']`),
		...classes.map((kind) => `.map-${kind}`),
		...(classes.some(isRail) ? ['.map-ties'] : []),
	].join();
}

/** What the legend of some frames tells: the entries of which something is drawn there, with the lines that are. */
export function legendOn(
	frames: readonly FrameSpec[],
	{ legend, layers }: Pick<MapContent, 'legend' | 'layers'>,
): { legend: LegendEntry[]; layers: LayerSpec[] } {
	const ids = frames.map(({ id }) => id);
	const isHere = (some: readonly string[]) => some.some((id) => ids.includes(id));
	const drawn = layers.filter((layer) => isHere(layer.frames));
	const borders = frames.flatMap((frame) => frame.borders);
	const kinds = new Set<string>([...drawn, ...borders].map(({ kind }) => kind));
	const entries = legend
		.filter((entry) => isHere(entry.frames) && entry.kinds.some((kind) => kinds.has(kind)))
		.map((entry) => ({
			...entry,
			...(entry.lines && {
				lines: entry.lines.filter(({ layer }) => drawn.some(({ id }) => id === layer)),
			}),
		}));
	return { legend: entries, layers: drawn };
}
