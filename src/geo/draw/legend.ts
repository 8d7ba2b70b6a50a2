import type { FrameSpec, LayerSpec, LegendEntry } from '../map-types.ts';
import type { MapContent } from '../read-map.ts';
import { isRail } from './draw-layers.ts';

/**
 * Returns the CSS selector of all elements in the map’s slots that a legend entry switches. Railways and borders are
 * selected by the class of their kind. Every other layer is selected by its id, which its labels have too.
 */
export function legendSelector({ kinds }: LegendEntry, layers: readonly LayerSpec[]): string {
	const byId = layers.filter(({ kind }) => kinds.includes(kind) && !isRail(kind));
	const byKind = kinds.filter((kind) => !byId.some((layer) => layer.kind === kind));
	return [
		...byId.map(({ id }) => `[data-layer='${id}']`),
		...byKind.map((kind) => `.map-${kind}`),
		...(byKind.some(isRail) ? ['.map-ties'] : []),
	].join();
}

/**
 * Returns the legend of some frames, with only the entries, and the lines within entries, that these frames draw.
 * `layers` are the layers that they draw.
 */
export function legendOfFrames(
	frames: readonly FrameSpec[],
	{ legend, layers }: Pick<MapContent, 'legend' | 'layers'>,
): { legend: LegendEntry[]; layers: LayerSpec[] } {
	const ids = frames.map(({ id }) => id);
	const isHere = (frameIds: readonly string[]) => frameIds.some((id) => ids.includes(id));
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
