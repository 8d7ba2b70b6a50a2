/** A kind of place in the words of others. */
export interface PlaceClass {
	/** One of GeoNames’ feature classes, which Linked Places asks for: https://www.geonames.org/export/codes.html. */
	fclass: 'A' | 'H' | 'L' | 'P' | 'R' | 'S' | 'T';
	/** A concept of the Art & Architecture Thesaurus, where one fits: its number and its name. */
	aat?: { id: number; label: string };
}

/** By a word of the gazetteer’s type; the first that is in it counts. */
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

/** What a place is by its type in the gazetteer, “city and port”; a spot on the ground if no word of it is known. */
export const classOf = (type: string): PlaceClass =>
	CLASSES.find(([word]) => word.test(type))?.[1] ?? { fclass: 'S' };
