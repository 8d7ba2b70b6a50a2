import { renderAsync } from '@resvg/resvg-js';
import sharp from 'sharp';

/** Versions and settings of the renderer. It is part of the cache key, so a change redraws all cached pictures. */
export const RENDERER_VERSION = 'resvg 2.6.2, sharp 0.35.5, palette of 256';

/**
 * Renders an SVG as PNG. The same input gives the same bytes.
 * @param fontFiles Paths of the fonts that the SVG may use; system fonts are not loaded.
 */
export async function drawPng(svg: string, fontFiles: string[]): Promise<Buffer> {
	const picture = await renderAsync(svg, {
		font: { loadSystemFonts: false, fontFiles },
		logLevel: 'error',
	});
	const { width, height } = picture;
	return sharp(picture.pixels, { raw: { width, height, channels: 4 } })
		.flatten()
		.png({ palette: true, colours: 256, dither: 0, effort: 1, compressionLevel: 9 })
		.toBuffer();
}
