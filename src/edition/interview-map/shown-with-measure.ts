import type { MapContent } from '#src/geo/read-map.ts';
import type { Measure } from '../model/measure.ts';

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
	{ layers, legend }: Pick<MapContent, 'layers' | 'legend'>,
): Beside[] {
	return (measure.beside ?? []).flatMap((id): Beside[] => {
		const other = measures.get(id);
		if (other) return [{ name: other.label, path: other.path }];
		const line = legend.flatMap(({ lines = [] }) => lines).find(({ layer }) => layer === id);
		const layer = layers.find((one) => one.id === id);
		const entry = legend.find(
			({ kinds, frames }) =>
				layer && kinds.includes(layer.kind) && frames.some((frame) => layer.frames.includes(frame)),
		);
		const name = line?.name ?? entry?.name;
		return name === undefined ? [] : [{ name }];
	});
}
