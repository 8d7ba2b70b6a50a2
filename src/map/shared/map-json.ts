import type { Degrees, Plane } from '#src/geo/shared/plane-data.ts';

/** Language tag → the same in that language. */
type InLanguages = Readonly<Record<string, string>>;

/** What the map’s tools need beyond the page: one file, fetched when they are first touched. */
export interface MapJson {
	/** By the frame’s id. */
	planes: Record<string, Plane>;
	/** By id, in the order of their English names: what lies on the frames, and what the interview names. */
	places: Record<string, PlaceData>;
	/** By id: those of the interview in the order of `measures.json`, then what its frames print besides. */
	measures: Record<string, MeasureData>;
	/** What the map says besides names of places, as it says it in English → the same in other languages. */
	words: Record<string, InLanguages>;
	/** What all distances of places are measured from, and how: “from the … border, in a straight line”. */
	distancesAre?: string;
}

/** A place as the map’s lists and the ruler need it. */
export interface PlaceData {
	name: string;
	/** The name the map shows in each language, where one is verified. */
	names: InLanguages;
	/** “port town, North Korea”. */
	what: string;
	at: Degrees;
	/** How far its point may be off, in kilometres. */
	within: number;
	/** Too large for its one point to tell a distance. */
	area?: true;
	/** “36 km”, “about 36 km”, “on it”: how far it lies from what `distancesAre` says. */
	distance?: string;
	/** Ids of the frames whose plate it lies on, the best to see it in first; none if it lies beyond all maps. */
	frames: readonly string[];
}

/** A measure as its card tells it. */
export interface MeasureData {
	label: string;
	/** “127 km”. */
	text: string;
	/** Where it stands in the list of all measures, without the base. */
	path: string;
	/** What was measured how, and on which data, in a sentence or two. */
	how: string;
	explain: string;
	/** The id of the frame it is drawn on best; undefined if it fits none. */
	frame?: string;
	/** Ids of measures and layers that are drawn with it. */
	beside: readonly string[];
	/** What the interview says instead: “50 km”. */
	claimed?: string;
	/** What sources publish: “54 km”, “by rail”, the source’s short title and its path. */
	published: readonly { text: string; what: string; source: string; path: string }[];
}

/** All that the card of a place says: one small file a place, fetched when it is chosen. */
export interface PlaceCard {
	name: string;
	/** “Port town, North Korea”. */
	what: string;
	why: string;
	/** “36 km from …”; undefined for what is too large to have one distance. */
	distance?: string;
	/** Path of its page, without the base. */
	path: string;
	names: readonly { language: string; lang: string; name: string; remark: string }[];
	mentions: readonly CardMention[];
}

/** A passage that names the place: its sentence in three parts, and where it stands. */
export interface CardMention {
	before: string;
	words: string;
	after: string;
	/** “Weapons”, “Weapons, note 2, Context”. */
	where: string;
	/** Id of the answer; undefined for the introduction. */
	answer?: string;
	/** Id of the note, where it is named in one. */
	note?: string;
	/** Path of the page it is read on, with the fragment of its note, without the base. */
	path: string;
}
