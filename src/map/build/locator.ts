import type { Edition } from '#src/edition/model/edition.ts';
import type { SheetAtlas } from '#src/sheet/build/atlas.ts';
import { reaches } from '#src/sheet/build/bounds.ts';
import { type Lettering, letterPicture } from '#src/sheet/build/picture.ts';
import { type MapWindow, stripWindow } from './stills.ts';

/** A locator: a small picture of a view’s strip. */
export interface Locator extends MapWindow {
	title: string;
	lettering: Lettering;
}

/** What locators are made from. */
export interface LocatorData {
	atlas: SheetAtlas;
	edition: Pick<Edition, 'places'>;
}

/** The smallest width of a locator in CSS pixels: that of a phone 320 px wide without its margins. */
const SMALLEST_WIDTH = 280;

/**
 * Makes the locator of a view. Returns undefined if the view is on none of the sheets, or its sheet reaches none of
 * the places.
 * @param sheets Ids of the sheets on the page.
 * @param ids Ids of the places that are lettered before others.
 */
export function locatorOf(
	{ atlas, edition }: LocatorData,
	sheets: readonly string[],
	viewId: string | undefined,
	ids: readonly string[],
): Locator | undefined {
	const view = atlas.views.find(({ id }) => id === viewId);
	if (!view || !sheets.includes(view.sheet)) return undefined;
	const window = stripWindow(atlas, view.id);
	const { sheet, bounds } = window;
	const places = ids.flatMap((id) => edition.places.get(id) ?? []);
	if (!places.some((place) => reaches(sheet, place))) return undefined;
	return {
		...window,
		title: view.strip?.title ?? view.title,
		lettering: letterPicture(sheet, { bounds, width: SMALLEST_WIDTH, first: ids }),
	};
}

/**
 * Makes the locator of an interview: that of its first answer’s view. The places that the answers mention most often
 * are lettered first.
 */
export function interviewLocator(
	data: LocatorData,
	{
		sheets,
		answers,
	}: {
		sheets: readonly string[];
		answers: readonly { view?: string | undefined; mentions: readonly { place: string }[] }[];
	},
): Locator | undefined {
	const named = Map.groupBy(
		answers.flatMap(({ mentions }) => mentions),
		({ place }) => place,
	);
	const byFrequency = [...named].toSorted(([, a], [, b]) => b.length - a.length);
	return locatorOf(
		data,
		sheets,
		answers[0]?.view,
		byFrequency.map(([place]) => place),
	);
}
