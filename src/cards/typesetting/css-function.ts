import { list } from 'postcss';

/**
 * Returns the arguments of a CSS value that is one call of a function: `['--a', 'red']` for `var(--a, red)` and `var`.
 * Returns an empty list for any other value.
 */
export function argumentsOf(value: string, name: string): string[] {
	const isCall = value.startsWith(`${name}(`) && value.endsWith(')');
	return isCall ? list.comma(value.slice(name.length + 1, -1)) : [];
}
