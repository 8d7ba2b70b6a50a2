import type { MapLanguage } from '../lib/map-data.ts';
import chinese from '../styles/fonts/chinese.woff2?url';
import korean from '../styles/fonts/korean.woff2?url';
import sansCyrillic from '../styles/fonts/sans-cyrillic.woff2?url';
import italicCyrillic from '../styles/fonts/serif-italic-cyrillic.woff2?url';

/** What fonts.css says of the faces that the map is lettered in. */
const FACES = {
	'Tumen Sans': { weight: '400 700' },
	'Tumen Serif': { style: 'italic' },
};
const FILES: Record<MapLanguage, { range: string; files: Record<keyof typeof FACES, string> }> = {
	ko: { range: 'U+AC00-D7A3', files: { 'Tumen Sans': korean, 'Tumen Serif': korean } },
	ru: { range: 'U+400-4FF', files: { 'Tumen Sans': sansCyrillic, 'Tumen Serif': italicCyrillic } },
	'zh-Hans': { range: 'U+3040-9FFF', files: { 'Tumen Sans': chinese, 'Tumen Serif': chinese } },
};
const loading = new Map<MapLanguage, Promise<unknown>>();

/**
 * Has the map's faces of a language at hand. Those of the style sheet are `font-display: optional`: asked for late,
 * even by `document.fonts.load`, they miss their 100 ms, and Chromium then letters in a stand-in for as long as the
 * page is open. So the same files, under the same names and ranges, are made faces of their own, which are used once
 * they are there; later faces come before earlier ones. Without a connection the stand-in has to do.
 */
export async function loadLetters(language: MapLanguage): Promise<void> {
	const { range, files } = FILES[language];
	const load = async ([family, descriptors]: [string, FontFaceDescriptors]) => {
		const url = files[family as keyof typeof FACES];
		const face = new FontFace(family, `url("${url}")`, { ...descriptors, unicodeRange: range });
		document.fonts.add(await face.load());
	};
	const all = loading.get(language) ?? Promise.allSettled(Object.entries(FACES).map(load));
	loading.set(language, all);
	await all;
}
