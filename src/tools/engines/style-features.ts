import * as cssTree from 'css-tree';
import { feature, featuresByName, type PossibleFeatures } from './feature-data.ts';

const TYPES = featuresByName('css', 'types');
/** What the data calls units that it has no entry of their own for. */
const UNITS: [RegExp, string][] = [
	[/^d(?:vh|vw|vi|vb|vmin|vmax)$/, 'viewport_percentage_units_dynamic'],
	[/^s(?:vh|vw|vi|vb|vmin|vmax)$/, 'viewport_percentage_units_small'],
	[/^l(?:vh|vw|vi|vb|vmin|vmax)$/, 'viewport_percentage_units_large'],
	[/^cq(?:w|h|i|b|min|max)$/, 'container_query_length_units'],
];

/**
 * Lists what a style sheet uses: properties and their values, functions, units, selectors, at-rules, conditions.
 * @throws {SyntaxError} If a part of the style sheet cannot be read.
 */
export const styleFeatures = (css: string): PossibleFeatures[] =>
	featuresIn(parse(css, 'stylesheet'));

/** Lists what a list of selectors uses. @throws {SyntaxError} If it cannot be read. */
export const selectorFeatures = (selectors: string): PossibleFeatures[] =>
	featuresIn(parse(selectors, 'selectorList'));

/** Lists what a media query uses. @throws {SyntaxError} If it cannot be read. */
export const mediaQueryFeatures = (query: string): PossibleFeatures[] =>
	styleFeatures(`@media ${query}{}`);

const parse = (css: string, context: 'stylesheet' | 'selectorList') =>
	cssTree.parse(css, {
		context,
		parseCustomProperty: true,
		onParseError: (error) => {
			throw new SyntaxError(`${error.message}: ${css.slice(error.offset, error.offset + 60)}`);
		},
	});

function featuresIn(root: cssTree.CssNode): PossibleFeatures[] {
	const found: string[][] = [];
	cssTree.walk(root, function (node) {
		const atRule = this.atrule?.name;
		const property = this.declaration?.property;
		if (node.type === 'Declaration')
			found.push(
				atRule && !this.rule
					? feature('css', 'at-rules', atRule, node.property)
					: feature('css', 'properties', node.property),
			);
		if (node.type === 'Atrule') found.push(feature('css', 'at-rules', node.name));
		if (node.type === 'Identifier' && property)
			found.push(feature('css', 'properties', property, node.name.toLowerCase()));
		if (node.type === 'Function' && property)
			found.push([
				...feature('css', 'properties', property, node.name),
				...(TYPES.get(node.name) ?? []),
			]);
		if (node.type === 'Dimension')
			found.push(TYPES.get(UNITS.find(([unit]) => unit.test(node.unit))?.[1] ?? node.unit) ?? []);
		const isPseudo = node.type === 'PseudoClassSelector' || node.type === 'PseudoElementSelector';
		// Engines ignore what another vendor has prefixed.
		if (isPseudo && !node.name.startsWith('-')) found.push(feature('css', 'selectors', node.name));
		if (node.type === 'NestingSelector' || (node.type === 'Rule' && this.rule))
			found.push(feature('css', 'selectors', 'nesting'));
		if (node.type === 'Operator' && node.value === '/' && property === 'content')
			found.push(feature('css', 'properties', 'content', 'alt_text'));
		if (atRule === 'media') found.push(...conditionFeatures(node));
	});
	return found.filter(({ length }) => length > 0);
}

function conditionFeatures(node: cssTree.CssNode): string[][] {
	if (node.type === 'Feature') return [feature('css', 'at-rules', 'media', node.name)];
	if (node.type === 'FeatureRange') return [feature('css', 'at-rules', 'media', 'range_syntax')];
	// The grammar that brought `or` also brought `not (…)`, which the data does not list.
	if (node.type === 'Condition' && node.children.some(isNotOrOr))
		return [feature('css', 'at-rules', 'media', 'or_syntax')];
	return [];
}

const isNotOrOr = (node: cssTree.CssNode) =>
	node.type === 'Identifier' && ['not', 'or'].includes(node.name);
