import type { Catalog } from '#src/edition/model/catalog.ts';
import type { ContentFolder } from '../content-folder/content-folder.ts';
import { requireId, requireSource } from '../content-folder/require-id.ts';

/**
 * Checks the ids in the map’s legend and labels: kinds of drawing, layers, sources. Adds the mistakes to
 * `content.problems`.
 */
export function checkMapLegend(content: ContentFolder, { map, sources }: Catalog): void {
	const file = 'content/map/layers.json';
	const layers = new Set(map.layers.map(({ id }) => id));
	const borders = map.frames.flatMap((frame) => frame.borders);
	const kinds = new Set([...map.layers, ...borders].map(({ kind }) => kind));
	for (const [index, entry] of map.legend.entries()) {
		const path = ['legend', index];
		for (const [position, id] of entry.kinds.entries()) {
			const remedy = `take "${id}" out of "${entry.name}"`;
			requireId(content, file, [...path, 'kinds', position], { what: 'kind', id }, kinds, remedy);
		}
		for (const [position, key] of (entry.sources ?? []).entries()) {
			requireSource(content, file, [...path, 'sources', position], key, sources);
		}
		for (const [position, { layer, sources: keys }] of (entry.lines ?? []).entries()) {
			const line = [...path, 'lines', position];
			const remedy = `add "${layer}" to "layers"`;
			requireId(content, file, [...line, 'layer'], { what: 'layer', id: layer }, layers, remedy);
			for (const [at, key] of keys.entries()) {
				requireSource(content, file, [...line, 'sources', at], key, sources);
			}
		}
	}
	for (const [index, { labels }] of map.frames.entries()) {
		for (const [position, { layer: id }] of labels.entries()) {
			if (id === undefined) continue;
			const path = ['frames', index, 'labels', position, 'layer'];
			const remedy = `add "${id}" to "layers" in ${file}`;
			const framesFile = 'content/map/frames.json';
			requireId(content, framesFile, path, { what: 'layer', id }, layers, remedy);
		}
	}
}
