import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'postcss';
import { argumentsOf } from './css-function.ts';

const FILES = ['src/ui/styles/tokens.css', 'src/map/styles/colours.css'];

/** The site’s colours in the light theme (hex) by custom property: `--color-ink`, `--map-sea`. */
export type Colours = ReadonlyMap<string, string>;

/** Reads the colours from the style sheets of the project in folder `root`. */
export const loadColours = (root = process.cwd()): Colours =>
	readColours(FILES.map((file) => readFileSync(join(root, file), 'utf8')).join(''));

/** Returns the first colour of each `light-dark()` by custom property, without those of `@media`. */
export function readColours(css: string): Colours {
	const colours = new Map<string, string>();
	const root = parse(css);
	root.walkAtRules('media', (media) => void media.remove());
	root.walkDecls(({ prop, value }) => {
		const [light] = argumentsOf(value, 'light-dark');
		if (light) colours.set(prop, light);
	});
	return colours;
}
