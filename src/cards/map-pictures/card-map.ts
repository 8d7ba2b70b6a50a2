import { type MapScene, openingScene, tourOf } from '#src/edition/interview-map/scenes.ts';
import type { Answer, Edition, Interview } from '#src/edition/model/edition.ts';
import { interviewMap } from '#src/edition/interview-map/interview-map.ts';
import { sheetOfPlace, sheetOfScene, windowOfPlace } from '#src/map/build/stills.ts';
import type { YearSpec } from '#src/geo/map-types.ts';
import type { Place } from '#src/schema/content.ts';
import type { SheetAtlas } from '#src/sheet/build/atlas.ts';
import { boundsInShape, boundsOfScene, boundsOnCard } from '#src/sheet/build/bounds.ts';
import { inYear } from '#src/sheet/build/picture.ts';
import type { Sheet } from '#src/sheet/build/sheet.ts';
import { type Bounds, boundsAround } from '#src/sheet/shared/window.ts';
import { CARD_MAP } from '../typesetting/card-size.ts';

/** What the map of a card shows. */
export interface CardMap {
	/** In its year, if the map shows one. */
	sheet: Sheet;
	bounds: Bounds;
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
	const sheet = atlas.sheet(view.sheet);
	const bounds = boundsOnCard(view, sheet, RATIO);
	return { ...{ sheet, bounds, lit: [], first: [] }, credits: creditsOf(sheet, data) };
}

/** Returns the map of a scene. */
export function sceneMap(scene: MapScene, data: CardMapData): CardMap {
	const { atlas, edition } = data;
	const { lit } = scene;
	const sheet = sheetOfScene(atlas, scene);
	const { places } = edition;
	const bounds = boundsInShape(boundsOfScene(scene, sheet, { view: atlas.view, places }), RATIO);
	return { ...{ sheet, bounds, lit, first: [] }, credits: creditsOf(sheet, data) };
}

/** Returns the map of an interview: the scene that its tour begins with, or else its first view; undefined without a map. */
export function mapOfInterview(interview: Interview, data: CardMapData): CardMap | undefined {
	const [scene] = tourOf(interview, data.edition);
	if (scene) return sceneMap(scene, data);
	const [view] = interviewMap(interview, data.edition).views;
	return viewMap(view?.id, data);
}

/**
 * Returns the map of an answer’s first scene. Without scenes it is that of its view, with the answer’s measures lit and its
 * places lettered first.
 */
export function answerMap(
	interview: Interview,
	answer: Answer,
	data: CardMapData,
): CardMap | undefined {
	const scene = openingScene(interview, answer, data.edition);
	if (scene) return sceneMap(scene, data);
	const map = viewMap(answer.view, data);
	const first = [...new Set(answer.mentions.map(({ place }) => place))];
	return map && { ...map, first, lit: answer.measures };
}

/** Returns a map with a lit place in its middle; undefined if no sheet reaches the place. */
export function placeMap(place: Place, data: CardMapData): CardMap | undefined {
	const sheet = sheetOfPlace(data.atlas, place);
	if (!sheet) return undefined;
	const bounds = windowOfPlace(sheet, place, data.edition.places, RATIO);
	return { ...{ sheet, bounds, lit: [place.id], first: [] }, credits: creditsOf(sheet, data) };
}

/** Returns the map of a year. */
export function yearMap(year: YearSpec, data: CardMapData): CardMap {
	const sheet = inYear(data.atlas.sheet(year.sheet), year.id);
	const bounds = boundsAround(sheet.project(year.center), year.widthKm, RATIO);
	return { ...{ sheet, bounds, lit: [], first: [] }, credits: creditsOf(sheet, data) };
}

const creditsOf = ({ spec }: Sheet, { edition }: CardMapData) => [
	...new Set(
		interviewMap({ sheets: [spec.id] }, edition).data.flatMap(({ credit }) => credit?.to ?? []),
	),
];
