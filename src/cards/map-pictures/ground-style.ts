import type { Colours } from '../typesetting/theme-colours.ts';

/**
 * The rules of ground.css for a renderer that knows neither custom properties, layers nor strokes
 * that keep their width: colours are put in, and widths and dashes become units of the map.
 *
 * @param unitsPerPixel Units of the map in one CSS pixel of a stroke.
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
			IN_UNITS.test(rule) ? rule : scaled(rule, unitsPerPixel),
		);
}

/** Patterns are in units of the map already. */
const IN_UNITS = /^\s*\.map-hatch\b/;

const scaled = (rule: string, factor: number) =>
	rule.replace(/(stroke-width|stroke-dasharray): ([\d. ]+);/g, (_, property, numbers: string) => {
		const units = numbers.split(' ').map((n) => round(Number(n) * factor));
		return `${property}: ${units.join(' ')};`;
	});

const round = (n: number) => Math.round(n * 100) / 100;
