/** Width and height of a card in pixels: what Open Graph previews are cut to. */
export const CARD = { width: 1200, height: 630 };
