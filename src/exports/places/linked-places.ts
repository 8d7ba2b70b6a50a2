import type { Feature, FeatureCollection, GeometryCollection, Point } from 'geojson';
import { placeMentions } from '#src/edition/mentions/place-mentions.ts';
import type { Edition } from '#src/edition/model/edition.ts';
import { isArea, uncertaintyKm } from '#src/edition/places/place-facts.ts';
import { versionLine } from '#src/edition/version-line.ts';
import type { Place } from '#src/schema/content.ts';
import { placePath } from '#src/shared/address.ts';
import { licenceLine, measuredLicences, NOTES_LICENCE, TEXT_LICENCES } from '../licences.ts';
import { GAZETTEER_PATH } from '../paths.ts';
import { sourceUrl } from '../source-url.ts';
import type { ToUrl } from '../to-url.ts';
import { placeClass } from './place-class.ts';

/**
 * Returns the gazetteer in Linked Places format 1.3, which is both GeoJSON and JSON-LD:
 * https://github.com/LinkedPasts/linked-places-format. Coordinates are [longitude, latitude] in degrees, WGS 84.
 */
export function linkedPlaces(
	edition: Edition,
	toUrl: ToUrl,
): FeatureCollection & Record<string, unknown> {
	const { site, interviews, places } = edition;
	return {
		type: 'FeatureCollection',
		'@context':
			'https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld',
		'@id': toUrl(GAZETTEER_PATH),
		title: `The gazetteer of ${site.name}`,
		license: NOTES_LICENCE,
		licences: [...TEXT_LICENCES, ...measuredLicences(edition, interviews)].map(licenceLine),
		editions: interviews.map((interview) => ({
			title: interview.title,
			edition: versionLine(interview),
			text: interview.label,
		})),
		features: [...places.values()].map((place) => toFeature(place, edition, toUrl)),
	};
}

function toFeature(
	place: Place,
	edition: Edition,
	toUrl: ToUrl,
): Feature & Record<string, unknown> {
	const { id, name, type, country, why } = place;
	const page = toUrl(placePath(id));
	const { fclass, aat } = placeClass(type);
	return {
		type: 'Feature',
		'@id': page,
		properties: { title: name, ccodes: country === null ? [] : [country], fclasses: [fclass] },
		when: whenOf(edition),
		names: namesOf(place, edition.site.name, page),
		types: [
			{
				...(aat && { identifier: `aat:${aat.id}`, label: aat.label }),
				sourceLabels: [{ label: type, lang: 'en' }],
			},
		],
		links: linksOf(place, edition, toUrl),
		descriptions: [{ '@id': page, value: why, lang: 'en' }],
		geometry: geometryOf(place),
	};
}

/** Returns the time span that the edition covers: from its first interview to the latest date of its notes. */
function whenOf({ interviews }: Edition): object {
	const from = interviews.map(({ date }) => date).toSorted()[0]!;
	const to = interviews
		.map(({ edited }) => edited)
		.toSorted()
		.at(-1)!;
	return {
		timespans: [{ start: { in: from }, end: { in: to } }],
		label: 'from the interview to the day that the notes stand at',
	};
}

/** Returns the English name, then the names in other scripts, then other spellings, whose language is not recorded. */
const namesOf = ({ name, names, variants }: Place, publisher: string, page: string): object[] => [
	{ toponym: name, lang: 'en', citations: [{ label: `${publisher}, gazetteer`, '@id': page }] },
	...names.map(({ lang, name: toponym, verified, usage }) => ({
		toponym,
		lang,
		verified,
		...(usage !== undefined && { usage }),
	})),
	...variants.map((toponym) => ({ toponym })),
];

/**
 * Returns links to the place’s GeoNames record (if its coordinates come from there), to every passage that names the
 * place, and to its sources.
 */
function linksOf(
	{ id, coordinates, sources = [] }: Place,
	edition: Edition,
	toUrl: ToUrl,
): { type: string; identifier: string }[] {
	const record = geonamesOf(coordinates);
	const mentions = placeMentions(edition.interviews, id).flatMap(({ sentences }) =>
		sentences.map(({ path }) => toUrl(path)),
	);
	const readings = sources.map((key) => sourceUrl(key, edition, toUrl));
	const links = (type: string, identifiers: readonly string[]) =>
		[...new Set(identifiers)].map((identifier) => ({ type, identifier }));
	return [
		...links('closeMatch', record === undefined ? [] : [record]),
		...links('subjectOf', mentions),
		...links('seeAlso', readings),
	];
}

/** Returns a collection of one point, as the format requires, with its source and its certainty. */
function geometryOf(place: Place): GeometryCollection {
	const record = geonamesOf(place.coordinates);
	const point: Point & Record<string, unknown> = {
		type: 'Point',
		coordinates: [place.lon, place.lat],
		certainty: certaintyOf(place),
		citations: [{ label: place.coordinates, ...(record && { '@id': record }) }],
	};
	return { type: 'GeometryCollection', geometries: [point] };
}

/** Returns `certain` for an error below 1 km, `less-certain` for a larger one, `uncertain` for a sea or an island. */
function certaintyOf(place: Place): 'certain' | 'less-certain' | 'uncertain' {
	if (isArea(place)) return 'uncertain';
	return uncertaintyKm(place) < 1 ? 'certain' : 'less-certain';
}

function geonamesOf(coordinates: string): string | undefined {
	const id = /GeoNames (\d+)/.exec(coordinates)?.[1];
	return id && `https://www.geonames.org/${id}/`;
}
