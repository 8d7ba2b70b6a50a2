/** Width and height of a card in pixels, in the proportions of Open Graph previews, so that nothing is cut off. */
export const CARD_SIZE = { width: 1200, height: 630 };
