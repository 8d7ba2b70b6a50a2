import { placeSchema } from '#src/schema/content.ts';
import type { DraftKind, Field } from './draft-kind.ts';
import { id, optional, text } from './fields.ts';
import { changeJson } from './project.ts';

const FILE = 'content/places.json';

const degrees = (name: 'lon' | 'lat', question: string): Field => ({
	name,
	question,
	findMistake: (value) => {
		const result = placeSchema.shape[name].safeParse(value === '' ? undefined : Number(value));
		return result.success ? undefined : result.error.issues[0]!.message;
	},
});

/** An entry of the gazetteer. */
export const placeKind: DraftKind = {
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
		degrees('lon', 'Degrees east, west with a minus'),
		degrees('lat', 'Degrees north, south with a minus'),
		text('coordinates', 'Where the coordinates are from: “GeoNames 2042645”'),
		text('why', 'Why it matters here, in a sentence'),
	],
	async write({ id: placeId, name, country, type, lon, lat, coordinates, why }, project) {
		const place = {
			...{ id: placeId, draft: true, name, country: country || null, type },
			...{ lon: Number(lon), lat: Number(lat), coordinates, names: [], variants: [], why },
		};
		await changeJson<unknown[]>(project, FILE, (all) => [...all, place]);
		return {
			files: [FILE],
			nextStep: `Link its first mention in an answer or note: [${name}](place:${placeId}). Add its names in other scripts to "names".`,
		};
	},
};
