/** Family and style of the fonts of the map’s labels: of places, upright; of the sea, in italics. */
const FONTS = [
	'Tumen Sans Rest normal',
	'Tumen Serif Rest italic',
	'Tumen East Asian normal',
	'Tumen East Asian italic',
];
const loading = new Map<string, Promise<unknown>>();

/**
 * Loads the map’s fonts for some characters. The faces of fonts.css are `font-display: optional`: requested late, even
 * by `document.fonts.load`, they miss their limit of 100 ms, and Chromium then uses a fallback font for as long as the
 * page is open. A copy of such a face that a script makes has no such limit, and takes precedence because it is added
 * later. If a font does not load, the fallback font stays.
 */
export async function loadMapFonts(characters: string): Promise<void> {
	for (const { style, cssText } of fontFaces()) {
		if (!isUsed(style) || !covers(style, characters)) continue;
		const loaded = loading.get(cssText) ?? loadCopy(style);
		loading.set(cssText, loaded);
		// Loaded one after the other, because some faces share a file, which is then fetched only once.
		await loaded;
	}
}

/** Lists the font faces of the site’s own style sheets. Browsers do not let a script read other sites’. */
function fontFaces(): CSSFontFaceRule[] {
	const ownSheets = [...document.styleSheets].filter(
		({ href }) => href?.startsWith(location.origin) ?? true,
	);
	return ownSheets
		.flatMap(({ cssRules }) => [...cssRules])
		.filter((rule): rule is CSSFontFaceRule => rule instanceof CSSFontFaceRule);
}

const isUsed = (face: CSSStyleDeclaration) => FONTS.includes(`${family(face)} ${slant(face)}`);
const family = (face: CSSStyleDeclaration) =>
	face.getPropertyValue('font-family').replaceAll(/["']/g, '');
const slant = (face: CSSStyleDeclaration) => face.getPropertyValue('font-style') || 'normal';

/** Reports whether a face has one of the characters. A face without a range is Latin and loads with the page: false. */
function covers(face: CSSStyleDeclaration, characters: string) {
	const [, from, to] =
		/U\+([0-9A-F]+)-([0-9A-F]+)/i.exec(face.getPropertyValue('unicode-range')) ?? [];
	if (!from || !to) return false;
	const [first, last] = [Number.parseInt(from, 16), Number.parseInt(to, 16)];
	return [...characters].some(
		(character) =>
			character >= String.fromCodePoint(first) && character <= String.fromCodePoint(last),
	);
}

async function loadCopy(face: CSSStyleDeclaration) {
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
