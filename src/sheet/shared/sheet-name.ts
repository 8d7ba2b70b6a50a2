/** A point of the sheet’s plane, in kilometres. */
export type PlanePoint = readonly [x: number, y: number];

/** The kinds of names that a sheet has. */
type SheetNameKind = 'place' | 'country' | 'region' | 'sea' | 'river' | 'line' | 'figure';

/** A name that a sheet may letter. */
export interface SheetName {
	id: string;
	kind: SheetNameKind;
	/** The name as it is printed, and below it another: of a place, the form that its own country uses. */
	text: string;
	local?: string;
	/** Where it may stand; the first that is free and nearest to the middle of the picture is taken. A place has one. */
	points?: readonly PlanePoint[];
	/** Ids of the areas that the name stands in, wholly and as near to the middle of the picture as can be. */
	areas?: readonly string[];
	/** Id of the river whose course the name follows: with one of `areas`, on that bank, in the form that is used there. */
	river?: string;
	/** True: `id` is the id of a place. That of a name of kind `place` always is. */
	place?: true;
	/** Language tag of its text. Default: the page’s language, and then the one that the reader chooses. */
	lang?: string;
	/** Radius of its dot in CSS pixels; absent if it has none. */
	dot?: number;
	/** The entry of the legend that switches it, as `Shape.switch`. Without one it is always lettered. */
	switch?: string;
	/** True: it is lettered even where it covers a line, as what is lit is. */
	sure?: true;
	/** True: it is lettered only while it is lit. */
	quiet?: true;
	/** The scales, in CSS pixels per kilometre, between which it is lettered. A name that is lit is lettered at each. */
	from?: number;
	below?: number;
}
