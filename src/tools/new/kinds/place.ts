import { placeSchema } from '#src/schema/content.ts';
import { readDegrees } from '#src/shared/text/degrees.ts';
import type { DraftKind, Field } from '../parts/draft-kind.ts';
import { id, optional, text } from '../parts/fields.ts';
import { changeJson } from '../parts/project.ts';

const FILE = 'content/places.json';

const degrees = (name: 'lon' | 'lat', question: string): Field => ({
	name,
	question,
	findMistake: (value) => {
		const degrees = readDegrees(value, name);
		if (typeof degrees === 'string') return degrees;
		const result = placeSchema.shape[name].safeParse(degrees);
		return result.success ? undefined : result.error.issues[0]!.message;
	},
});

/** An entry of the gazetteer. */
export const placeKind: DraftKind = {
	what: 'a place, in content/places.json',
	fields: [
		text('name', 'Its English name'),
		id('place', 'name', (_, { catalog }) => catalog.places),
		{
			...optional('country', 'Country, two letters, or nothing where no one country holds it'),
			findMistake: (value) =>
				value === '' || placeSchema.shape.country.safeParse(value).success
					? undefined
					: `"${value}" is no country that the gazetteer knows. Write two capitals: "KP".`,
		},
		text('type', 'What it is, in a few words: “port town”'),
		degrees('lon', 'Degrees east: 130.31, or 130°18′36″E; west with a minus or a W'),
		degrees('lat', 'Degrees north: 42.25, or 42°15′N; south with a minus or an S'),
		text('coordinates', 'Where the coordinates are from: “GeoNames 2042645”'),
		text('why', 'Why it matters here, in a sentence'),
	],
	async make({ id: placeId, name, country, type, lon, lat, coordinates, why }, project) {
		const place = {
			...{ id: placeId, draft: true, name, country: country || null, type },
			...{ lon: readDegrees(lon!, 'lon'), lat: readDegrees(lat!, 'lat') },
			...{ coordinates, names: [], variants: [], why },
		};
		return {
			changes: await changeJson<unknown[]>(project, FILE, (all) => [...all, place]),
			nextStep: `Link its first mention in an answer or note: [${name}](place:${placeId}). Add its names in other scripts to "names".`,
		};
	},
};
