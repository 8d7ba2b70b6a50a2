import type { Edition } from '#src/edition/model/edition.ts';
import type { Measure } from '#src/edition/model/measure.ts';
import { isArea, sheetsOfPlace } from '#src/edition/places/place-facts.ts';
import type { LegendEntry, SheetView, YearSpec } from '#src/geo/map-types.ts';
import type { Place } from '#src/schema/content.ts';
import type { SheetAtlas } from '#src/sheet/build/atlas.ts';
import { boundsOfView } from '#src/sheet/build/bounds.ts';
import {
	wordsOfArea,
	wordsOfExtent,
	wordsOfLayer,
	wordsOfMeasure,
	wordsOfPlace,
	wordsOfWindow,
	wordsOfYear,
} from './english.ts';
import { measureFacts } from './facts/measure-facts.ts';
import { extentFacts, placeFacts } from './facts/place-facts.ts';
import { areaFacts, layerFacts } from './facts/sheet-facts.ts';
import { nameOfShape, type Scene, windowFacts } from './facts/window-facts.ts';
import { yearFacts } from './facts/year-facts.ts';
import { type Ground, makeGround } from './ground/ground.ts';
import { makeYearGround } from './ground/year-ground.ts';

/** The map of an edition in words: each function returns sentences, the most important first. */
export interface MapWords {
	/** Says what a view shows. */
	ofView: (view: SheetView) => string[];
	/** Says what a window of a sheet shows, and what is lit in it. @param sheet Id of the sheet. */
	ofScene: (sheet: string, scene: Scene) => string[];
	/** Returns the name of a line or an area of a sheet, as it stands in a sentence; undefined if it has none. */
	nameOf: (sheet: string, id: string) => string | undefined;
	/** Says what the map shows of a year. */
	ofYear: (year: Pick<YearSpec, 'id' | 'sheet'>) => string[];
	/** Says where a place lies. */
	ofPlace: (place: Place) => string[];
	/** Says what a measure of one of the interviews shows. */
	ofMeasure: (measure: Measure) => string[];
	/** Says where a layer of the legend runs, or what it encloses, on a sheet. */
	ofLayer: (sheet: string, entry: LegendEntry) => string[];
	/** Says what a sheet shows of an area, by id; nothing if the area has no name. */
	ofArea: (sheet: string, area: string) => string[];
}

const made = new WeakMap<SheetAtlas, MapWords>();

/** Returns the map of an edition in words. Sentences are made when they are first asked for. */
export function mapWords(edition: Edition, atlas: SheetAtlas): MapWords {
	const words = made.get(atlas) ?? makeMapWords(edition, atlas);
	made.set(atlas, words);
	return words;
}

function makeMapWords(edition: Edition, atlas: SheetAtlas): MapWords {
	const { map, interviews } = edition;
	const grounds = new Map<string, Ground>();
	const groundOf = (sheet: string) => {
		const ground = grounds.get(sheet) ?? makeGround(edition, atlas, sheet);
		grounds.set(sheet, ground);
		return ground;
	};
	const known = new Map<string, string[]>();
	const once = (key: string, make: () => string[]) => {
		const words = known.get(key) ?? make();
		known.set(key, words);
		return words;
	};
	const measures = new Map(
		interviews.flatMap((one) => [...one.measures.values()]).map(({ id, label }) => [id, label]),
	);
	const sheetOfPlace = (place: Place) => sheetsOfPlace(place, map.sheets)[0] ?? map.sheets[0]!;
	const ofScene: MapWords['ofScene'] = (sheet, scene) =>
		once(`scene ${sheet} ${JSON.stringify(scene)}`, () =>
			wordsOfWindow(windowFacts(groundOf(sheet), scene, measures)),
		);
	return {
		ofScene,
		nameOf: (sheet, id) => nameOfShape(groundOf(sheet), id),
		ofView: (view) =>
			ofScene(view.sheet, {
				bounds: boundsOfView(view, atlas.sheet(view.sheet)),
				title: view.title,
			}),
		ofYear: ({ id, sheet }) =>
			once(`year ${sheet} ${id}`, () => {
				const past = map.pasts.find((one) => one.sheet === sheet)!;
				return wordsOfYear(yearFacts(makeYearGround(groundOf(sheet), past, id), id, measures));
			}),
		ofPlace: (place) =>
			once(`place ${place.id}`, () => {
				const ground = groundOf(sheetOfPlace(place).id);
				return isArea(place) || /^river\b(?! )/.test(place.type)
					? wordsOfExtent(extentFacts(ground, place))
					: wordsOfPlace(placeFacts(ground, place, edition));
			}),
		ofMeasure: (measure) => {
			const home = interviews.find((one) => one.measures.get(measure.id) === measure);
			const sheet = home?.sheets[0] ?? map.sheets[0]!.id;
			return wordsOfMeasure(measureFacts(groundOf(sheet), measure, edition));
		},
		ofLayer: (sheet, entry) =>
			once(`layer ${sheet} ${entry.id}`, () => wordsOfLayer(layerFacts(groundOf(sheet), entry))),
		ofArea: (sheet, area) => {
			const facts = areaFacts(groundOf(sheet), area);
			return facts ? wordsOfArea(facts) : [];
		},
	};
}
