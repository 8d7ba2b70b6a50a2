import { LETTER_SIZES } from '#src/geo/labels/letter-sizes.ts';
import { KEY_SIZE, TITLE_HEIGHT } from '#src/geo/labels/overlays.ts';
import { LOCATOR_RATIO, LOCATOR_WIDTH_REM } from '#src/geo/sheets/locator-box.ts';

/** Sizes of type by kind of label and lettering: `letters-country-small`. */
const letterSizes = Object.entries(LETTER_SIZES).flatMap(([kind, [small, medium, large]]) => [
	[`letters-${kind}-small`, `${small}px`] as const,
	[`letters-${kind}-medium`, `${medium}px`] as const,
	[`letters-${kind}-large`, `${large}px`] as const,
]);

/** The values of `--constant()` in the map’s style sheets, by name: sizes that decide which labels have room. */
export const STYLE_CONSTANTS: ReadonlyMap<string, string> = new Map([
	...letterSizes,
	['key-inset', `${KEY_SIZE.inset}px`],
	['key-width', `${KEY_SIZE.width}px`],
	['key-share', `${KEY_SIZE.share * 100}cqi`],
	['title-height', `${TITLE_HEIGHT}px`],
	['locator-width', `${LOCATOR_WIDTH_REM}rem`],
	['locator-ratio', String(LOCATOR_RATIO)],
]);
