import type { Degrees, Plane } from '#src/geo/shared/plane.ts';

/** Language tag → the name or text in that language. */
type InLanguages = Readonly<Record<string, string>>;

/** The content of `map.json`: what a map’s tools need beyond the page. Fetched when the reader first uses the map. */
export interface MapJson {
	/** Sheet id → its projection. */
	planes: Record<string, Plane>;
	/** View id → what it shows, in sentences, each on a line. */
	views: Record<string, string>;
	/** Place id → place, by English name: the places on the sheets, and those that the interview names. */
	places: Record<string, PlaceData>;
	/** Measure id → measure, in the order of `measures.json`. */
	measures: Record<string, MeasureData>;
	/** A line of a name on the sheets, except names of places, in English → its translations. */
	words: Record<string, InLanguages>;
	/** From where and how the distances of all places are measured: “from the … border, in a straight line”. */
	distancesAre?: string;
	/** Id that an item of the map had once, in `?map=` → its present id. */
	moved: Record<string, string>;
}

/** A place, for the map’s lists and the ruler. */
export interface PlaceData {
	name: string;
	/** The name that the map shows in each language that has a verified one. */
	names: InLanguages;
	/** Type and country: “port town, North Korea”. */
	what: string;
	at: Degrees;
	/** Uncertainty of its point, in km. */
	within: number;
	/** Present if the place (a sea, an island) is too large to measure a distance from one point. */
	area?: true;
	/** Distance from the line that `distancesAre` names: “36 km”, “about 36 km”, “on it”. */
	distance?: string;
	/** Ids of the sheets that it has a window on; empty if it lies beyond all sheets. */
	sheets: readonly string[];
}

/** A measure, for its card in the panel. */
export interface MeasureData {
	label: string;
	/** The measured length: “127 km”. */
	text: string;
	/** Path of its entry in the list of all measures, without the base. */
	path: string;
	/** How it was measured and on which data, in one or two sentences. */
	how: string;
	explain: string;
	/** What it shows, in sentences, with the length that the interview gives instead. */
	words: string;
	/** Id of the sheet that it is drawn on; absent if it fits on none. */
	sheet?: string;
	/** Ids of the measures and layers that are highlighted with it. */
	beside: readonly string[];
	/** Lengths that sources publish: “54 km”, “by rail”, the source’s short title, and its path without the base. */
	published: readonly { text: string; what: string; source: string; path: string }[];
}

/** The content of `scenes.json`: what the map’s tools need of the scenes of an interview. Fetched when they are first asked for. */
export interface ScenesJson {
	/** Scene id → the scene, in the order of the text. */
	scenes: Record<string, SceneData>;
	/** Names of the lines and areas that the scenes light, by id: “the Tumen”, “North Korea”. */
	names: Record<string, string>;
}

/** A scene of a statement. */
interface SceneData {
	/** What it shows, in sentences, each on a line. */
	words: string;
	/** What the statement claims. */
	says: string;
	/** Path of the statement, without the base. */
	path: string;
	/** Ids of what is lit. */
	lit: readonly string[];
}

/** The content of a place’s `card.json`: what its card in the panel has beyond `PlaceData`. Fetched when the place is chosen. */
export interface PlaceCard {
	why: string;
	/** Where it lies, in sentences. */
	words: string;
	names: readonly { language: string; lang: string; name: string; remark?: string }[];
	mentions: readonly CardMention[];
}

/** A mention of the place: its sentence, split round the words that name the place, and the passage it is in. */
export interface CardMention {
	before: string;
	words: string;
	after: string;
	/** Label of the passage: “Weapons”, “Weapons, note 2, Context: Old guns”. */
	where: string;
	/** Id of the answer; undefined for the introduction. */
	answer?: string;
	/** Id of the note, if the mention is in a note. */
	note?: string;
	/** Path of the passage’s page, with the fragment of the note if there is one, without the base. */
	path: string;
}
