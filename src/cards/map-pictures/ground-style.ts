import { list, parse } from 'postcss';
import { argumentsOf } from '../typesetting/css-function.ts';
import type { Colours } from '../typesetting/theme-colours.ts';

/** Properties with lengths in CSS pixels. */
const STROKES = ['stroke-width', 'stroke-dasharray'];
/** The selector of patterns, whose lengths are in units of the map already. */
const IN_UNITS = '.map-hatch';

/**
 * Converts the rules of ground.css for a renderer without custom properties, cascade layers and non-scaling strokes.
 * Colours are inserted, and stroke widths and dashes are converted from CSS pixels to units of the map. Rules that only
 * set custom properties are left out: all other rules get the properties’ fallbacks.
 *
 * @param unitsPerPixel Units of the map per CSS pixel of a stroke.
 * @throws {RangeError} If ground.css uses a colour that is not in `colours`.
 */
export function groundStyle(css: string, colours: Colours, unitsPerPixel: number): string {
	const root = parse(css);
	root.walkComments((comment) => void comment.remove());
	root.walkAtRules('layer', (layer) => void layer.replaceWith(layer.nodes ?? []));
	root.walkRules((rule) => {
		const scale = rule.selector === IN_UNITS ? 1 : unitsPerPixel;
		rule.walkDecls((declaration) => {
			const { prop, value, variable } = declaration;
			if (variable) declaration.remove();
			else if (STROKES.includes(prop)) declaration.value = scaleLengths(value, scale, colours);
			else declaration.value = resolveVariable(value, colours);
		});
		if (rule.nodes.length === 0) rule.remove();
	});
	return root.toString();
}

/** Returns the value of `var(--name, fallback)`: its colour, else its fallback. Returns any other value unchanged. */
function resolveVariable(value: string, colours: Colours): string {
	const [name, fallback] = argumentsOf(value, 'var');
	if (!name) return value;
	const colour = colours.get(name) ?? (fallback && resolveVariable(fallback, colours));
	if (!colour) throw new RangeError(`ground.css names an unknown colour: ${name}.`);
	return colour;
}

/** Multiplies lengths such as `5 2.5` or `calc(1.4 * var(--map-line, 1px))`. */
const scaleLengths = (value: string, factor: number, colours: Colours): string =>
	list
		.space(value)
		.map((length) => round(toPixels(length, colours) * factor))
		.join(' ');

function toPixels(length: string, colours: Colours): number {
	const [product = length] = argumentsOf(length, 'calc');
	const factors = list.space(product).filter((part) => part !== '*');
	return factors
		.map((factor) => Number.parseFloat(resolveVariable(factor, colours)))
		.reduce((a, b) => a * b);
}

const round = (n: number) => Math.round(n * 100) / 100;
