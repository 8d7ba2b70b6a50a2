import { layerSchema } from '#src/schema/map-layers.ts';
import { readDegrees } from '#src/shared/text/degrees.ts';
import type { DraftKind } from '../parts/draft-kind.ts';
import { choice, id, ids, optional, splitList, text } from '../parts/fields.ts';
import { changeJson } from '../parts/project.ts';

const FILE = 'content/map/layers.json';
const KINDS = layerSchema.shape.kind.options;

/** A line, a ring or a zone of the map; and, if it needs one, its entry of the legend. */
export const layerKind: DraftKind = {
	what: `a layer of the map, in ${FILE}`,
	isPublished: true,
	fields: [
		id('layer', undefined, (_, { catalog }) => new Set(catalog.map.layers.map((one) => one.id))),
		choice('kind', `The layer that it belongs to: ${KINDS.join(', ')}`, () => KINDS, KINDS[0]),
		{
			...ids(
				'sheets',
				'Ids of the sheets that it is drawn on, from content/map/sheets.json',
				'sheet',
				(_, { catalog }) => new Set(catalog.map.sheets.map((sheet) => sheet.id)),
			),
			otherwise: 'default: the first',
			defaultValue: (_, { catalog }) => catalog.map.sheets[0]?.id,
		},
		{
			...optional(
				'points',
				'Waypoints of a line or corners of a zone, longitude and latitude, with semicolons between: “130.3 42.3; 130.6 42.4”',
			),
			otherwise: 'for all kinds but rings',
			findMistake: (value, { kind }) => {
				if (kind === 'rings') return value ? 'A ring has a place and no points.' : undefined;
				const points = readPoints(value);
				if (typeof points === 'string') return points;
				return points.length < 2 ? 'Give two points or more.' : undefined;
			},
		},
		{
			...optional('within', 'For a zone: the id of the country or area that it is cut to'),
			findMistake: (value, { kind }) =>
				kind === 'zones' || value === '' ? undefined : 'Only a zone has it.',
		},
		{
			...optional('place', 'For a ring: the id of the place in its middle'),
			findMistake: (value, { kind }, { catalog }) =>
				(kind === 'rings') === catalog.places.has(value)
					? undefined
					: 'A ring has the id of a place, and nothing else has one.',
		},
		{
			...optional('km', 'For a ring: its radius in km'),
			findMistake: (value, { kind }) =>
				(kind === 'rings') === Number(value) > 0 ? undefined : 'A ring has it, and nothing else.',
		},
		optional('name', 'The label of a switch of its own'),
		{
			...text('what', 'What it is and since when, for the legend'),
			otherwise: 'only with --name',
			defaultValue: ({ name }) => (name ? undefined : ''),
			findMistake: (value, { name }) =>
				name && value.trim() === '' ? 'It must not be empty.' : undefined,
		},
	],
	async make(
		{ id: layerId, kind, sheets = '', points = '', within, place, km, name, what },
		project,
	) {
		const layer = {
			...{ id: layerId, kind, sheets: splitList(sheets) },
			...(points && { points: readPoints(points) }),
			...(within && { within }),
			...(place && { ring: { place, km: Number(km) } }),
		};
		const entry = { id: layerId, name, what, sheets: splitList(sheets), draws: [layerId] };
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
			nextStep: `Answers switch it on by the id of its entry in "legend": layers: [${name ? layerId : '…'}]. Say there in "lines" what tells it from others, and in the layer whether it is "planned" or "approximate".`,
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
