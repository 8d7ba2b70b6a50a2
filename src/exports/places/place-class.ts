/** The class of a place in two public vocabularies. */
export interface PlaceClass {
	/** GeoNames feature class, which Linked Places requires: https://www.geonames.org/export/codes.html. */
	fclass: 'A' | 'H' | 'L' | 'P' | 'R' | 'S' | 'T';
	/** Number and name of a concept of the Art & Architecture Thesaurus (Getty AAT), if one fits. */
	aat?: { id: number; label: string };
}

/** Classes by a word of the gazetteer’s `type`. The first pattern that matches applies. */
const CLASSES: readonly (readonly [word: RegExp, PlaceClass])[] = [
	[/\bzone\b/, { fclass: 'L' }],
	[/\bbridge\b/, { fclass: 'S', aat: { id: 300007836, label: 'bridges' } }],
	[/\buniversity\b/, { fclass: 'S', aat: { id: 300006617, label: 'universities (buildings)' } }],
	[/\bmouth\b/, { fclass: 'H' }],
	[/\blake\b/, { fclass: 'H', aat: { id: 300008680, label: 'lakes' } }],
	[/\bsea\b/, { fclass: 'H', aat: { id: 300008694, label: 'seas' } }],
	[/\bisland\b/, { fclass: 'T', aat: { id: 300008791, label: 'islands' } }],
	[/\bport settlement\b/, { fclass: 'P', aat: { id: 300120599, label: 'ports (settlements)' } }],
	[/\b(city|capital)\b/, { fclass: 'P', aat: { id: 300008389, label: 'cities' } }],
	[/\btown\b/, { fclass: 'P', aat: { id: 300008375, label: 'towns' } }],
	[/\bvillage\b/, { fclass: 'P', aat: { id: 300008372, label: 'villages' } }],
	[
		/\bsettlement\b|\bdistrict\b/,
		{ fclass: 'P', aat: { id: 300008347, label: 'inhabited places' } },
	],
	[/\brail|\broad\b/, { fclass: 'R' }],
];

/** Returns the class for a gazetteer type, “city and port”; class S (spot, building) if no word of it matches. */
export const placeClass = (type: string): PlaceClass =>
	CLASSES.find(([word]) => word.test(type))?.[1] ?? { fclass: 'S' };
