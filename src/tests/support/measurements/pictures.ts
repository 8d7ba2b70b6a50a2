import { expect, type Locator } from '@playwright/test';
import sharp from 'sharp';

/** A screenshot: three bytes for each pixel, row by row. */
export interface Picture {
	data: Buffer;
	width: number;
	height: number;
}

/** Takes a picture of an element. @param blur Radius in pixels; it hides the difference of two renderers at edges. */
export async function pictureOf(element: Locator, blur?: number): Promise<Picture> {
	const image = sharp(await element.screenshot({ animations: 'disabled' })).removeAlpha();
	const { data, info } = await (blur ? image.blur(blur) : image)
		.raw()
		.toBuffer({ resolveWithObject: true });
	return { data, width: info.width, height: info.height };
}

/** Takes a picture of an element that has stopped changing: the second of two that are alike. */
export async function settledPictureOf(element: Locator): Promise<Picture> {
	let picture = await pictureOf(element);
	await expect
		.poll(async () => {
			const before = picture;
			picture = await pictureOf(element);
			return differenceOf(before, picture, 0);
		})
		.toBe(0);
	return picture;
}

/** Returns the share of pixels that differ between two pictures, by more than `step` of 255 in red, green or blue. */
export function differenceOf(one: Picture, other: Picture, step = 24): number {
	if (one.width !== other.width || one.height !== other.height) return 1;
	let count = 0;
	for (let at = 0; at < one.data.length; at += 3)
		if ([0, 1, 2].some((part) => Math.abs(one.data[at + part]! - other.data[at + part]!) > step))
			count++;
	return count / (one.width * one.height);
}

/** Returns the share of pixels of a picture that have exactly a colour. @param colour Red, green and blue, 0 to 255. */
export function shareOfColour({ data }: Picture, colour: readonly number[]): number {
	let count = 0;
	for (let at = 0; at < data.length; at += 3)
		if (colour.every((part, i) => data[at + i] === part)) count++;
	return count / (data.length / 3);
}
