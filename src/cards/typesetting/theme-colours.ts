import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FILES = ['src/ui/styles/tokens.css', 'src/map/styles/colours.css'];

/** The site’s colours in the light theme (hex) by custom property: `--color-ink`, `--map-sea`. */
export type Colours = ReadonlyMap<string, string>;

/** Reads the colours from the style sheets of the project in folder `root`. */
export function loadColours(root = process.cwd()): Colours {
	const css = FILES.map((file) => readFileSync(join(root, file), 'utf8').split('@media')[0]);
	return readColours(css.join(''));
}

/** Returns the first colour of each `light-dark()` by custom property. */
export const readColours = (css: string): Colours =>
	new Map(
		[...css.matchAll(/(--[a-z-]+): light-dark\((#[0-9a-f]+),/g)].map(([, name, colour]) => [
			name!,
			colour!,
		]),
	);
