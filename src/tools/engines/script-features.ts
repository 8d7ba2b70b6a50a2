import ts from 'typescript';
import { feature, featuresByName, type PossibleFeatures } from './feature-data.ts';
import ownNames from './own-names.json' with { type: 'json' };
import { mediaQueryFeatures, selectorFeatures, styleFeatures } from './style-features.ts';

const API = featuresByName('api');
const BUILTINS = featuresByName('javascript', 'builtins');
/** Names that the scripts use for properties, methods and events of their own. */
const OWN_NAMES = new Set(ownNames);
/** Methods whose string argument is a selector. */
const TAKES_SELECTOR = new Set(['querySelector', 'querySelectorAll', 'closest', 'matches']);

/**
 * Lists what a script uses: methods, properties, globals and events by their names, syntax that the build does not
 * lower, and the style sheets, selectors and media queries in its strings. A name that several objects have counts as
 * the oldest of them.
 */
export function scriptFeatures(code: string): PossibleFeatures[] {
	const found: PossibleFeatures[] = [];
	const visit = (node: ts.Node) => {
		found.push(...featuresOf(node));
		ts.forEachChild(node, visit);
	};
	visit(ts.createSourceFile('script.js', code, ts.ScriptTarget.Latest, true));
	return found.filter(({ length }) => length > 0);
}

function featuresOf(node: ts.Node): PossibleFeatures[] {
	if (ts.isPropertyAccessExpression(node)) return [named(node.name.text)];
	if (ts.isBindingElement(node)) return [named((node.propertyName ?? node.name).getText())];
	if (ts.isNewExpression(node) || ts.isCallExpression(node))
		return [...globalsIn(node.expression), ...argumentFeatures(node)];
	if (ts.isStringLiteralLike(node)) return textFeatures(node.text);
	// A template’s beginning says whether it is a regular expression; a style sheet of one cannot be read.
	if (ts.isTemplateHead(node)) return expressionFeatures(node.text);
	if (ts.isClassStaticBlockDeclaration(node))
		return [feature('javascript', 'classes', 'static', 'initialization_blocks')];
	if (ts.isRegularExpressionLiteral(node))
		return [...expressionFeatures(node.text), ...flagFeatures(node.text)];
	return [];
}

const named = (name: string): PossibleFeatures =>
	OWN_NAMES.has(name) ? [] : [...(BUILTINS.get(name) ?? []), ...(API.get(name) ?? [])];

function globalsIn(callee: ts.Expression): PossibleFeatures[] {
	return ts.isIdentifier(callee) ? [named(callee.text)] : [];
}

function argumentFeatures(call: ts.NewExpression | ts.CallExpression): PossibleFeatures[] {
	const [argument] = call.arguments ?? [];
	if (!argument || !ts.isStringLiteralLike(argument)) return [];
	const { expression } = call;
	const name = ts.isPropertyAccessExpression(expression)
		? expression.name.text
		: expression.getText();
	if (TAKES_SELECTOR.has(name)) return selectorFeatures(argument.text);
	return name === 'matchMedia' ? mediaQueryFeatures(argument.text) : [];
}

/** Lists the event that a text names, or what it uses as a style sheet. */
function textFeatures(text: string): PossibleFeatures[] {
	const event = OWN_NAMES.has(text) ? undefined : API.get(`${text}_event`);
	if (event) return [event];
	return text.includes('{') ? tryStyles(text) : expressionFeatures(text);
}

function tryStyles(text: string): PossibleFeatures[] {
	try {
		return styleFeatures(text);
	} catch {
		return [];
	}
}

/** Lists the newer syntax of a text that is, or may become, a regular expression. */
const expressionFeatures = (text: string): PossibleFeatures[] =>
	text.includes('(?<=') || text.includes('(?<!')
		? [feature('javascript', 'regular_expressions', 'lookbehind_assertion')]
		: [];

/** Lists the newer flags of a regular expression, given with its slashes. */
const flagFeatures = (text: string): PossibleFeatures[] =>
	text.slice(text.lastIndexOf('/')).includes('v') ? [BUILTINS.get('unicodeSets') ?? []] : [];
