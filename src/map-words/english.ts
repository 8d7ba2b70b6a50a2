import { formatKm } from '#src/geo/measures.ts';
import type { Place } from '#src/schema/content.ts';
import { capitalize, joinWords } from '#src/shared/text/words.ts';
import type { BorderFacts } from './facts/border-facts.ts';
import type { CourseFacts, LegendFacts, ZoneFacts } from './facts/course-facts.ts';
import type { MeasureFacts } from './facts/measure-facts.ts';
import { angleBetween, type ExtentFacts, OPPOSITE, type PlaceFacts } from './facts/place-facts.ts';
import type { RiverFacts } from './facts/river-facts.ts';
import type { AreaFacts } from './facts/sheet-facts.ts';
import type { Bearing, Sided, WindowFacts } from './facts/window-facts.ts';
import type { Side } from './facts/window.ts';
import type { YearFacts } from './facts/year-facts.ts';
import type { Spot } from './ground/ground.ts';

/* Every sentence about the map, in English. Facts come in, sentences go out; nothing is computed here but its rounding. */

const COMPASS = [
	'north',
	'north-east',
	'east',
	'south-east',
	'south',
	'south-west',
	'west',
	'north-west',
] as const;

/** Returns the nearest of eight directions: “south-west”. @param azimuth Degrees clockwise from north. */
export const compassWord = (azimuth: number): (typeof COMPASS)[number] =>
	COMPASS[Math.round(azimuth / 45) % 8]!;

/** Says what a window shows, the most important first. */
export function wordsOfWindow(facts: WindowFacts): string[] {
	const { reference, areas, waters, regions, rivers, borders, legend } = facts;
	const lies = bySide([...areas, ...waters]);
	const across = `about ${roughKm(facts.acrossKm)} from west to east`;
	const around = reference ? `, ${roundSpot(reference)}` : '';
	const [only, ...others] = [...facts.lit.places.map(placeName), ...facts.lit.others];
	const isMiddleLit =
		others.length === 0 && reference !== undefined && only === spotName(reference);
	return sentences([
		`${facts.title ? `${facts.title}: ` : ''}${across}${around}${isMiddleLit ? ', which is lit' : ''}`,
		only !== undefined && !isMiddleLit && `Lit on it: ${joinWords([only, ...others])}`,
		lies.length > 0 && `On it ${lies.length > 1 ? 'are' : 'is'} ${joinWords(lies)}`,
		...riversWords(rivers),
		bordersWords(borders, reference),
		...placesAround(facts),
		regions.length > 0 &&
			`${regions.length > 1 ? 'Regions' : 'Region'}: ${joinWords(bySide(regions))}`,
		...legend.flatMap((entry) => legendWords(entry, isCrowded(facts))),
	]);
}

/** Says what the map shows of a year. */
export function wordsOfYear({ window, since, changes }: YearFacts): string[] {
	const told = changes.map(({ from, to, isWhole, pieces }) => {
		if (isWhole) return `what was ${withArticle(from)} is ${withArticle(to)}`;
		if (pieces.length === 0) return `part of what was ${withArticle(from)} is ${withArticle(to)}`;
		const are = pieces.length > 1 ? 'are' : 'is';
		return `${joinWords(pieces)}, until then ${withArticle(from)}, ${are} ${withArticle(to)}`;
	});
	return [
		...wordsOfWindow(window),
		...sentences([told.length > 0 && `Since ${since}: ${told.join('; ')}`]),
	];
}

/** Says where a place lies. */
export function wordsOfPlace(facts: PlaceFacts): string[] {
	const { place, meeting, railways, zones, neighbours } = facts;
	const name = placeName(place);
	const location = joinClauses(locationWords(facts));
	const on = [
		...(railways.length > 0 ? [`on ${railwayNames(railways)}`] : []),
		...zones.map((zone) => `inside the ${zone}`),
	];
	return sentences([
		`${name}${meeting.length > 0 ? `, where ${joinWords(meeting)} meet,` : ''} lies ${location}`,
		neighbours.length > 0 && neighbourWords(neighbours, place.approximate === true),
		on.length > 0 && `It is ${joinWords(on)}`,
		!facts.isOnMap && 'It is beyond the edge of the map',
	]);
}

/** Says where a sea, an island, a region or a river lies. */
export function wordsOfExtent({ place, ...facts }: ExtentFacts): string[] {
	const name = placeName(place);
	const { country, reference, azimuth, shores, river, along } = facts;
	const direction = reference
		? `${compassWord(azimuth)} of ${spotName(reference)}`
		: `in the ${compassWord(azimuth)} of the map`;
	return sentences([
		river
			? riversWords([river]).join('')
			: `${name} lies ${joinClauses([...(country ? [`in ${country}`] : []), direction])}`,
		shores.length > 0 &&
			`Around it are ${joinWords(shores.map((shore) => `${shore.name} in the ${joinWords(shore.azimuths.map(compassWord))}`))}`,
		along.length > 0 &&
			`${joinWords(along.map(({ name: one }) => one))} ${along.length > 1 ? 'lie' : 'lies'} on it`,
	]);
}

/** Says what a measure shows, without its label. */
export function wordsOfMeasure({ measure, azimuth, overSea, ring }: MeasureFacts): string[] {
	const { text, how, claimed } = measure;
	const direction = `to the ${compassWord(azimuth)}`;
	const course =
		how === 'along'
			? `${text} along its course, on the whole ${direction}`
			: `${text} ${direction} in a straight line${overWords(overSea)}`;
	return sentences([
		course,
		claimed !== undefined && `The interview says ${formatKm(claimed, claimed % 1 ? 1 : 0)}`,
		ring &&
			ring.short > 0 &&
			`The ring ${formatKm(ring.km)} round ${ring.round.name} ends ${formatKm(ring.short)} short of that`,
	]);
}

/** Says what an entry of the legend draws on the whole map. */
export const wordsOfLayer = (facts: LegendFacts): string[] =>
	sentences(legendWords(facts, false, true));

/** Says what the map shows of a country or another area. */
export function wordsOfArea({ name, borders, places, reference, isMeeting }: AreaFacts): string[] {
	return sentences([
		borders.length > 0 && `${name} borders ${joinWords(borders)}`,
		reference && isMeeting && `Its border reaches ${spotName(reference)}`,
		places.length > 0 &&
			`The map names in it ${joinWords(places.map((place) => placeName(place)))}`,
	]);
}

/* Parts of sentences. */

const sentences = (parts: readonly (string | false | undefined)[]): string[] =>
	parts
		.filter((part) => part !== false && part !== undefined)
		.map((part) => `${capitalize(part)}.`);

const joinClauses = (clauses: readonly string[]) => clauses.join(', ');

/** Names that take an article: those of seas and other waters with such a word, and those that begin with a direction. */
const WITH_ARTICLE = /\b(?:sea|ocean|gulf|strait|channel|far (?:east|north))\b/i;
/** Types of places whose names take an article, and those whose names are words like any other. */
const [TYPES_WITH_ARTICLE, COMMON_TYPES] = [/\b(?:bridge|river|sea)\b/, /\b(?:boundary|mouth)\b/];

const withArticle = (name: string) => (WITH_ARTICLE.test(name) ? `the ${name}` : name);

/** Returns the name of a place as it stands in a sentence: “Rajin”, “the Amur”, “the mouth of the Tumen”. */
function placeName({ name, type }: Pick<Place, 'name' | 'type'>): string {
	if (COMMON_TYPES.test(type)) return `the ${name.charAt(0).toLowerCase()}${name.slice(1)}`;
	return TYPES_WITH_ARTICLE.test(type) ? `the ${name}` : withArticle(name);
}

const spotName = ({ place }: Spot) => placeName(place);

const roundSpot = (spot: Spot) =>
	`round ${spotName(spot)}${spot.meeting.length > 0 ? `, where ${joinWords(spot.meeting)} meet` : ''}`;

/** Rounds to two digits: “330 km”, “2,700 km”. */
const roughKm = (km: number) => formatKm(km, km < 100 ? 0 : km < 1000 ? -1 : -2);

/** Writes the distance of a place, as other pages write it. */
const kmOf = ({ km, place }: Bearing, digits = km < 10 ? 1 : 0): string =>
	place.approximate ? `about ${formatKm(km)}` : formatKm(km, digits);

const inSide = (side: Side) => `in the ${side === 'middle' ? 'middle' : compassWord(side)}`;

/** Tells what lies on each side of a window: “China and Mongolia in the west”. */
const bySide = (all: readonly Sided[]): string[] =>
	[...Map.groupBy(all, ({ side }) => inSide(side))].map(
		([side, group]) => `${joinWords(group.map(({ name }) => withArticle(name)))} ${side}`,
	);

/** Tells rivers: each that is one border after another by itself, all others that are the same border together. */
function riversWords(rivers: readonly RiverFacts[]): string[] {
	const runs = ({ stretches, side, endsAtSea }: RiverFacts) => {
		const sea = endsAtSea ? ', down to the sea' : '';
		return stretches.length > 0
			? `along the border of ${joinWords(stretches[0]!.between)}${sea}`
			: inSide(side);
	};
	const [winding, others] = [
		rivers.filter(({ stretches }) => stretches.length > 1),
		rivers.filter(({ stretches }) => stretches.length < 2),
	];
	const groups = [...Map.groupBy(others, runs)];
	return [
		...winding.map(borderRiverWords),
		...(groups.length > 0
			? [
					groups
						.map(([run, group]) => {
							const names = joinWords(group.map(({ name }) => `the ${name}`));
							return `${names} ${group.length > 1 ? 'run' : 'runs'} ${run}`;
						})
						.join('; '),
				]
			: []),
	];
}

function borderRiverWords({ name, stretches, endsAtSea }: RiverFacts): string {
	const told = stretches.map(({ between, km, from }, index) => {
		const border = `the border of ${joinWords(between)}${km === undefined ? '' : ` for ${formatKm(km)}`}`;
		if (index === 0) return `the ${name} is ${border}`;
		return from
			? ` as far as ${placeName(from)}; from there it is ${border}`
			: `, and then ${border}`;
	});
	return `${told.join('')}${endsAtSea ? ', down to the sea' : ''}`;
}

function bordersWords(borders: readonly BorderFacts[], reference: Spot | undefined) {
	const [only, another] = borders;
	if (!only) return undefined;
	if (another) {
		const groups = Map.groupBy(borders, ({ between: [one] }) => one);
		const told = [...groups].map(
			([one, pairs]) => `${one} borders ${joinWords(pairs.map(({ between: [, other] }) => other))}`,
		);
		return `over land, ${told.join('; ')}`;
	}
	const { between, azimuth, side } = only;
	return azimuth === undefined || !reference
		? `the border of ${joinWords(between)} runs over land ${inSide(side)}`
		: `the border of ${joinWords(between)} runs ${compassWord(azimuth)} from ${spotName(reference)}, over land`;
}

/** A window that is wider than this, in km, has distances without decimals. */
const WIDE = 100;

/** Lists places by their direction from the reference: that of the most important first, the nearest first in each. */
function placesAround({ places, reference, acrossKm }: WindowFacts): string[] {
	const groups = Map.groupBy(places, ({ azimuth }) => compassWord(azimuth));
	const from = reference ? `of ${spotName(reference)}` : 'of the middle';
	const listed = [...groups].map(([word, group], index) => {
		const near = group.toSorted((a, b) => a.km - b.km);
		const which = distances(near, acrossKm > WIDE);
		return index === 0
			? `${word} ${from} lie${near.length > 1 ? '' : 's'} ${which}`
			: `to the ${word}, ${which}`;
	});
	return listed.length > 0 ? [listed.join('; ')] : [];
}

/** Lists places with their distances, the unit once: “Sonbong at 22 and Rajin at 34 km”. */
function distances(group: readonly Bearing[], isRounded: boolean): string {
	return joinWords(
		group.map((one, index) => {
			const km = isRounded ? kmOf({ ...one, km: Math.round(one.km) }, 0) : kmOf(one);
			const isLast = index === group.length - 1;
			return `${placeName(one.place)} at ${isLast ? km : km.replace(/ km$/, '')}`;
		}),
	);
}

/** In a window with more places than this, a layer that most of them are on names only the others. */
const CROWDED = 6;

const isCrowded = ({ places }: WindowFacts) => places.length > CROWDED;

function legendWords(
	{ name, courses, reaches, misses, zones }: LegendFacts,
	isCrowded: boolean,
	isWhole = false,
): string[] {
	const reached =
		isCrowded && misses.length * 3 <= reaches.length
			? `all of these places${misses.length > 0 ? ` but ${joinWords(misses.map(placeName))}` : ''}`
			: joinWords(reaches.map(placeName));
	const told = [
		...courses.map((course) => courseWords(course, isWhole)),
		...(reaches.length > 0 ? [`${courses.length > 0 ? 'others ' : ''}drawn to ${reached}`] : []),
		...zones.map((zone) => zoneWords(zone, name)),
	];
	return told.length > 0 ? [`${name}: ${told.join('; ')}`] : [];
}

function courseWords({ name, isPlanned, ...course }: CourseFacts, isWhole: boolean): string {
	const [title, ...remarks] = name;
	const from = typeof course.from === 'object' ? placeName(course.from) : sideName(course.from);
	const to = typeof course.to === 'object' ? placeName(course.to) : sideName(course.to);
	const via = course.via.length > 0 ? ` by way of ${joinWords(course.via.map(placeName))}` : '';
	const run = from === to ? `in ${from}${via}` : `from ${from}${via} to ${to}`;
	const through =
		isWhole && course.through.length > 0 ? `, through ${joinWords(course.through)}` : '';
	const schematic = isWhole && course.isApproximate ? ', drawn schematically' : '';
	const remark =
		remarks.length > 0 ? ` (${remarks.join(' ')})` : isPlanned && isWhole ? ' (planned)' : '';
	return `${title ? `“${title}”${remark} ` : ''}${run}${through}${schematic}`;
}

const sideName = (side: Side) => `the ${side === 'middle' ? 'middle' : compassWord(side)}`;

function zoneWords({ name, ring, within, encloses }: ZoneFacts, entry: string): string {
	const lettered = name?.join(' ');
	const round = ring && !lettered?.includes(ring.round.name) && `round ${placeName(ring.round)}`;
	return [
		lettered === entry ? undefined : lettered,
		round,
		within && `in ${within}`,
		encloses.length > 0 && `with ${joinWords(encloses.map(placeName))} inside`,
	]
		.filter(Boolean)
		.join(', ');
}

function locationWords(facts: PlaceFacts): string[] {
	const { country, isOnCoast, rivers, fromLine, border, place } = facts;
	const coast = isOnCoast
		? `on the coast${country ? ` of ${country}` : ''}`
		: country && `in ${country}`;
	const own = rivers.filter((river) => !place.name.endsWith(`the ${river}`));
	const river =
		own.length > 0 ? `on the ${own.length > 1 ? 'rivers' : 'river'} ${joinWords(own)}` : undefined;
	const line =
		fromLine &&
		(fromLine.km < 0.05
			? `on ${fromLine.name}`
			: `${place.approximate ? 'about ' : ''}${formatKm(fromLine.km, fromLine.km < 10 ? 1 : 0)} ${compassWord(fromLine.azimuth)} of ${fromLine.name}`);
	const borderKm = border && (place.approximate ? Math.max(1, Math.round(border.km)) : border.km);
	const other =
		borderKm !== undefined &&
		`about ${formatKm(borderKm, borderKm < 1 ? 1 : 0)} from the border with ${border!.name}`;
	return [coast, river, line, other].filter((clause) => typeof clause === 'string');
}

/** Names railways: “the railway Khasan–Rajin”, but “the Trans-Siberian railway”. */
function railwayNames(names: readonly string[]): string {
	if (names.length > 1) return `the railways ${joinWords(names)}`;
	return names[0]!.includes('–') ? `the railway ${names[0]}` : `the ${names[0]} railway`;
}

function neighbourWords(neighbours: readonly Bearing[], isApproximate: boolean): string {
	const away = ({ place, azimuth, ...one }: Bearing) => {
		const km = kmOf({
			place: { ...place, approximate: isApproximate || place.approximate },
			azimuth,
			...one,
		});
		return `${placeName(place)}, ${km} to the ${compassWord(azimuth)}`;
	};
	const [first, second] = neighbours as [Bearing, Bearing | undefined];
	return second &&
		neighbours.length === 2 &&
		angleBetween(first.azimuth, second.azimuth) >= OPPOSITE
		? `It lies between ${away(first)}, and ${away(second)}`
		: `Nearest to it ${second ? 'are' : 'is'} ${neighbours.map(away).join('; ')}`;
}

function overWords(overSea: number): string {
	if (overSea < 0.05) return ', over land';
	if (overSea < 0.2) return '';
	if (overSea > 0.95) return ', over the sea';
	const parts = [
		[0.42, 'about a third'],
		[0.58, 'about half'],
		[0.8, 'about two thirds'],
		[1, 'most'],
	] as const;
	return `, ${parts.find(([most]) => overSea <= most)![1]} of it over the sea`;
}
