import { layerSchema } from '#src/schema/map-layers.ts';
import { readDegrees } from '#src/shared/text/degrees.ts';
import type { DraftKind } from '../parts/draft-kind.ts';
import { choice, id, ids, optional, splitList, text } from '../parts/fields.ts';
import { changeJson } from '../parts/project.ts';

const FILE = 'content/map/layers.json';
const KINDS = layerSchema.shape.kind.options;

/** A layer of the map: a schematic line, a ring or a zone; and, if it needs one, its entry of the legend. */
export const layerKind: DraftKind = {
	what: `a layer of the map, in ${FILE}`,
	isPublished: true,
	fields: [
		id('layer', undefined, (_, { catalog }) => new Set(catalog.map.layers.map((one) => one.id))),
		choice('kind', `How it is drawn: ${KINDS.join(', ')}`, () => KINDS, KINDS[0]),
		{
			...ids(
				'frames',
				'Ids of the sheets that it is drawn on, from content/map/frames.json',
				'frame',
				(_, { catalog }) => new Set(catalog.map.frames.map((frame) => frame.id)),
			),
			otherwise: 'default: the first',
			defaultValue: (_, { catalog }) => catalog.map.frames[0]?.id,
		},
		{
			...optional(
				'points',
				'Waypoints of a line or corners of a zone, longitude and latitude, with semicolons between: “130.3 42.3; 130.6 42.4”',
			),
			otherwise: 'for all kinds but ring',
			findMistake: (value, { kind }) => {
				if (kind === 'ring') return value ? 'A ring has a place and no points.' : undefined;
				const points = readPoints(value);
				if (typeof points === 'string') return points;
				return points.length < 2 ? 'Give two points or more.' : undefined;
			},
		},
		{
			...optional('within', 'For a zone: the id of the country or area that it is cut to'),
			findMistake: (value, { kind }) =>
				(kind === 'zone') === (value !== '') ? undefined : 'A zone has it, and nothing else.',
		},
		{
			...optional('place', 'For a ring: the id of the place in its middle'),
			findMistake: (value, { kind }, { catalog }) =>
				(kind === 'ring') === catalog.places.has(value)
					? undefined
					: 'A ring has the id of a place, and nothing else has one.',
		},
		{
			...optional('km', 'For a ring: its radius in km'),
			findMistake: (value, { kind }) =>
				(kind === 'ring') === Number(value) > 0 ? undefined : 'A ring has it, and nothing else.',
		},
		optional('name', 'The label of its switch, if no entry of the legend switches its kind yet'),
		{
			...text('what', 'What it is and since when, for the legend'),
			otherwise: 'only with --name',
			defaultValue: ({ name }) => (name ? undefined : ''),
			findMistake: (value, { name }) =>
				name && value.trim() === '' ? 'It must not be empty.' : undefined,
		},
	],
	async make(
		{ id: layerId, kind, frames = '', points = '', within, place, km, name, what },
		project,
	) {
		const layer = {
			...{ id: layerId, kind, frames: splitList(frames) },
			...(points && { points: readPoints(points) }),
			...(within && { within }),
			...(place && { ring: { place, km: Number(km) } }),
		};
		const entry = { id: layerId, name, what, frames: splitList(frames), kinds: [kind] };
		const changes = await changeJson<{ legend: unknown[]; layers: unknown[] }>(
			project,
			FILE,
			(all) => ({
				...all,
				legend: name ? [...all.legend, entry] : all.legend,
				layers: [...all.layers, layer],
			}),
		);
		return {
			changes,
			nextStep: `Answers switch it on by the id of its entry in "legend": layers: [${name ? layerId : '…'}]. Say there in "lines" what tells it from others of its kind.`,
		};
	},
};

/** Reads points, `130.3 42.3; 130.6 42.4`, as [longitude, latitude]; or returns what is wrong with them. */
function readPoints(typed: string): [number, number][] | string {
	const points: [number, number][] = [];
	for (const point of typed.split(';').filter((one) => one.trim() !== '')) {
		const [lon = '', lat = '', ...more] = point.trim().split(/[\s,]+/);
		const [x, y] = [readDegrees(lon, 'lon'), readDegrees(lat, 'lat')];
		if (typeof x === 'string' || typeof y === 'string' || more.length > 0)
			return `"${point.trim()}" is no point. Write longitude and latitude as decimals: 130.3 42.3`;
		points.push([x, y]);
	}
	return points;
}
