/** Family and style of the map’s lettering: places and notes, and the sea. */
const FONTS = ['Tumen Sans normal', 'Tumen Serif italic'];
const loading = new Map<string, Promise<unknown>>();

/**
 * Has the map’s fonts for some letters at hand. The faces of fonts.css are `font-display: optional`: asked for late, even
 * by `document.fonts.load`, they miss their 100 ms, and Chromium then letters in a stand-in for as long as the page is
 * open. A copy that a script makes of such a face has no such limit, and as it comes later it goes before. Where
 * a font cannot be had, the stand-in has to do.
 */
export async function loadMapFonts(letters: string): Promise<void> {
	for (const { style, cssText } of fontFaces()) {
		if (!isUsed(style) || !covers(style, letters)) continue;
		const loaded = loading.get(cssText) ?? load(style);
		loading.set(cssText, loaded);
		// One after the other: some share a file, which then is fetched only once.
		await loaded;
	}
}

/** Of the site’s own style sheets; others may not be read. */
function fontFaces(): CSSFontFaceRule[] {
	const own = [...document.styleSheets].filter(
		({ href }) => href?.startsWith(location.origin) ?? true,
	);
	return own
		.flatMap(({ cssRules }) => [...cssRules])
		.filter((rule): rule is CSSFontFaceRule => rule instanceof CSSFontFaceRule);
}

const isUsed = (face: CSSStyleDeclaration) => FONTS.includes(`${family(face)} ${slant(face)}`);
const family = (face: CSSStyleDeclaration) =>
	face.getPropertyValue('font-family').replaceAll(/["']/g, '');
const slant = (face: CSSStyleDeclaration) => face.getPropertyValue('font-style') || 'normal';

/** A face without a range is Latin, which is there from the start. */
function covers(face: CSSStyleDeclaration, letters: string) {
	const [, from, to] =
		/U\+([0-9A-F]+)-([0-9A-F]+)/i.exec(face.getPropertyValue('unicode-range')) ?? [];
	if (!from || !to) return false;
	const [first, last] = [Number.parseInt(from, 16), Number.parseInt(to, 16)];
	return [...letters].some(
		(letter) => letter >= String.fromCodePoint(first) && letter <= String.fromCodePoint(last),
	);
}

async function load(face: CSSStyleDeclaration) {
	const copy = new FontFace(family(face), face.getPropertyValue('src'), {
		style: slant(face),
		weight: face.getPropertyValue('font-weight') || 'normal',
		unicodeRange: face.getPropertyValue('unicode-range'),
	});
	await copy.load().then(
		(loaded) => document.fonts.add(loaded),
		() => undefined,
	);
}
