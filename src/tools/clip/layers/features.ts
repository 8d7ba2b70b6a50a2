import type { Feature, LineString, MultiPolygon, Position } from 'geojson';
import type { OwnMap } from '#src/schema/own-map/own-map.ts';
import { makeArea } from '../sources/clip-countries.ts';

/** Properties of a feature of the sheet, besides its name. Undefined ones are left out of the file. */
export interface Properties {
	/** 1 is drawn first, 4 last. */
	rank?: number;
	/** Whose data it is. */
	source?: string;
	/** True for what we drew ourselves. */
	approximate?: true;
	/** Greatest error of the line in km. */
	accuracyKm?: number | undefined;
	/** The two countries that a river is the border of. */
	border?: readonly string[];
	/** Of a pipeline: whether it exists. */
	status?: string;
	/** Year since which it exists. */
	since?: string | undefined;
	/** What kind of water: a lake if absent. */
	kind?: 'estuary' | 'marsh';
	/** Area of a lake. */
	km2?: number;
}

/** Makes features with the names of content/map/own/names.json. */
export class FeatureMaker {
	readonly #names: ReadonlyMap<string, Record<string, string>>;

	constructor(names: OwnMap['names']) {
		this.#names = new Map(
			names.map(({ id, sources: _, ...forms }) => [id, forms as Record<string, string>] as const),
		);
	}

	/** Returns the name of a feature in each language that has one. */
	name(id: string): Record<string, string> | undefined {
		return this.#names.get(id);
	}

	line(id: string, coordinates: Position[], properties: Properties): Feature<LineString> {
		const all = { name: this.name(id), ...properties };
		return { type: 'Feature', id, properties: all, geometry: { type: 'LineString', coordinates } };
	}

	area(id: string, coordinates: Position[][][], properties: Properties): Feature<MultiPolygon> {
		return makeArea(id, coordinates, { name: this.name(id), ...properties });
	}
}

/** Number of pieces between two waypoints of a line that we drew. */
export const CURVE_STEPS = 8;

/** A level of the sheet whose lines are cut at a box. */
export type BoxedLevel = 'lower-tumen' | 'region';

/** Reports whether an item belongs to a level: `levels` lists those that have it, and is absent if both do. */
export const isOn =
	(level: BoxedLevel) =>
	({ levels }: { levels?: BoxedLevel[] | undefined }): boolean =>
		levels?.includes(level) ?? true;
