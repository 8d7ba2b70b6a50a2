/** Width and height of a card in pixels, in the proportions of Open Graph previews, so that nothing is cut off. */
export const CARD_SIZE = { width: 1200, height: 630 };

/** The map of a card, in pixels: at the right edge, above a strip with the name of the site. */
export const CARD_MAP = { width: 424, height: CARD_SIZE.height - 46 } as const;

/** A rectangle in pixels of the card. */
export interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}
