import { renderAsync } from '@resvg/resvg-js';
import sharp from 'sharp';

/** Says that the way of drawing has changed: part of what kept pictures are known by. */
export const ENCODER = 'resvg 2.6.2, sharp 0.35.5, palette of 256';

/** A PNG of an SVG that uses the fonts in `fontFiles` and no others; the same input gives the same bytes. */
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
