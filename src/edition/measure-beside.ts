import type { MapContent } from '../map/read-map.ts';
import type { Measure } from './measures.ts';

/** What is drawn with a measure, by the name that the legend or the other measure has. */
export interface Beside {
	name: string;
	/** Of another measure, without the base. */
	path?: string;
}

/** Names what `measure` is drawn with, among the measures of its interview and the layers of the map. */
export function besideOf(
	measure: Measure,
	measures: ReadonlyMap<string, Measure>,
	{ layers, legend }: MapContent,
): Beside[] {
	return (measure.beside ?? []).flatMap((id): Beside[] => {
		const other = measures.get(id);
		if (other) return [{ name: other.label, path: other.path }];
		const line = legend.flatMap(({ lines = [] }) => lines).find(({ layer }) => layer === id);
		const kind = layers.find((layer) => layer.id === id)?.kind ?? '';
		const entry = legend.find(({ kinds }) => kinds.includes(kind));
		const name = line?.name ?? entry?.name;
		return name === undefined ? [] : [{ name }];
	});
}
