import type { Colours } from '../typesetting/theme-colours.ts';

/**
 * Converts the rules of ground.css for a renderer without custom properties, cascade layers and non-scaling strokes.
 * Colours are inserted, and stroke widths and dashes are converted from CSS pixels to units of the map.
 *
 * @param unitsPerPixel Units of the map per CSS pixel of a stroke.
 * @throws {RangeError} If ground.css uses a colour that is not in `colours`.
 */
export function groundStyle(css: string, colours: Colours, unitsPerPixel: number): string {
	const rules = css
		.replace(/\/\*.*?\*\//gs, '')
		.replace(/@layer \w+ \{(.*)\}/s, '$1')
		.replace(/\[data-large\] \{.*?\}/s, '')
		.replace(/calc\(([\d.]+) \* var\(--map-line, 1px\)\)/g, '$1');
	return rules
		.replace(/var\((--[a-z-]+)(?:, var\((--[a-z-]+)\))?\)/g, (_, name, other) => {
			const colour = colours.get(name) ?? colours.get(other);
			if (!colour) throw new RangeError(`ground.css names an unknown colour: ${name}.`);
			return colour;
		})
		.replace(/[^{}]+\{[^}]*\}/g, (rule) =>
			IN_UNITS.test(rule) ? rule : scaleStrokes(rule, unitsPerPixel),
		);
}

/** Rules of patterns, which are in units of the map already. */
const IN_UNITS = /^\s*\.map-hatch\b/;

const scaleStrokes = (rule: string, factor: number) =>
	rule.replace(/(stroke-width|stroke-dasharray): ([\d. ]+);/g, (_, property, numbers: string) => {
		const units = numbers.split(' ').map((n) => round(Number(n) * factor));
		return `${property}: ${units.join(' ')};`;
	});

const round = (n: number) => Math.round(n * 100) / 100;
