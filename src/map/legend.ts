import { isRail } from './layers.ts';
import type { LayerSpec, LegendEntry } from './types.ts';

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
