import type { LonLat } from './lon-lat.ts';

/** A named cut of a frame. Without a crop it shows the whole plate. */
export interface ViewSpec {
	id: string;
	frame: string;
	title: string;
	crop?: { center: LonLat; widthKm: number };
	/** What answers with this view show on small screens, where it is not the crop or the plate. */
	locator?: LocatorSpec;
	/** What the share picture of an answer with this view shows, upright, where it is not the middle of the plate. */
	card?: LocatorSpec;
}

/** A small crop for small screens. */
interface LocatorSpec {
	/** Id of the frame, and the caption, where they are not the view’s. */
	frame?: string;
	title?: string;
	center: LonLat;
	widthKm: number;
	/** Where names of countries and seas stand in it. */
	at?: Record<string, LonLat>;
}
