import type { Answer, Edition } from '#src/edition/model/edition.ts';
import { interviewMap } from '#src/edition/interview-map/interview-map.ts';
import { sheetOfPlace, windowOfPlace } from '#src/map/build/stills.ts';
import type { YearSpec } from '#src/geo/map-types.ts';
import type { Place } from '#src/schema/content.ts';
import type { SheetAtlas } from '#src/sheet/build/atlas.ts';
import { boundsOnCard } from '#src/sheet/build/bounds.ts';
import { type Bounds, boundsAround } from '#src/sheet/shared/window.ts';
import { CARD_MAP } from '../typesetting/card-size.ts';

/** What the map of a card shows. */
export interface CardMap {
	/** Id of the sheet. */
	sheet: string;
	bounds: Bounds;
	/** The year that it shows; absent today. */
	year?: string;
	/** Ids of what is lit. */
	lit: readonly string[];
	/** Ids of the places that are lettered first. */
	first: readonly string[];
	/** Whom the data are from, the most important first. */
	credits: readonly string[];
}

/** What the maps of cards are made from. */
export interface CardMapData {
	edition: Edition;
	atlas: SheetAtlas;
}

/** Width divided by height of a card’s map. */
const RATIO = CARD_MAP.width / CARD_MAP.height;

/** Returns the map of a view; undefined if there is no such view. */
export function viewMap(viewId: string | undefined, data: CardMapData): CardMap | undefined {
	const { atlas } = data;
	const view = atlas.views.find(({ id }) => id === viewId);
	if (!view) return undefined;
	const { sheet } = view;
	const bounds = boundsOnCard(view, atlas.sheet(sheet), RATIO);
	return { ...{ sheet, bounds, lit: [], first: [] }, credits: creditsOf(sheet, data) };
}

/** Returns the map of an answer’s view, with the answer’s measures; its places are lettered first. */
export function answerMap(answer: Answer, data: CardMapData): CardMap | undefined {
	const map = viewMap(answer.view, data);
	const first = [...new Set(answer.mentions.map(({ place }) => place))];
	return map && { ...map, first, lit: answer.measures };
}

/** Returns a map with a lit place in its middle; undefined if no sheet reaches the place. */
export function placeMap(place: Place, data: CardMapData): CardMap | undefined {
	const sheet = sheetOfPlace(data.atlas, place);
	if (!sheet) return undefined;
	const { id } = sheet.spec;
	const bounds = windowOfPlace(sheet, place, data.edition.places, RATIO);
	return { ...{ sheet: id, bounds, lit: [place.id], first: [] }, credits: creditsOf(id, data) };
}

/** Returns the map of a year. */
export function yearMap({ id, sheet, center, widthKm }: YearSpec, data: CardMapData): CardMap {
	const bounds = boundsAround(data.atlas.sheet(sheet).project(center), widthKm, RATIO);
	return { ...{ sheet, bounds, year: id, lit: [], first: [] }, credits: creditsOf(sheet, data) };
}

const creditsOf = (sheet: string, { edition }: CardMapData) => [
	...new Set(
		interviewMap({ sheets: [sheet] }, edition).data.flatMap(({ credit }) => credit?.to ?? []),
	),
];
