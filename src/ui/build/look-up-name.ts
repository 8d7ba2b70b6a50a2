import type { AtRule, Declaration } from 'postcss';
import { nearestSpelling } from '#src/shared/text/nearest-spelling.ts';

/**
 * Returns what a name in a style sheet stands for.
 *
 * @param node Rule or declaration that has the name.
 * @param written The name as written there, which the error points at.
 * @throws {CssSyntaxError} If the name is not one of `values`. It has file and line, and suggests the likely name.
 */
export function lookUpName(
	node: AtRule | Declaration,
	name: string,
	values: ReadonlyMap<string, string>,
	written: string,
): string {
	const value = values.get(name);
	if (value !== undefined) return value;
	const likely = nearestSpelling(name, values.keys());
	const advice = likely
		? `Did you mean “${likely}”?`
		: `Known are ${[...values.keys()].map((known) => `“${known}”`).join(', ')}.`;
	throw node.error(`“${written}” is not defined. ${advice}`, { word: written });
}
