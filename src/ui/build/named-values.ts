import type { Plugin } from 'postcss';
import { lookUpName } from './look-up-name.ts';

/**
 * Returns a PostCSS plugin that replaces `--constant(map-key-width)` in declarations by the value with this name, for
 * sizes that scripts calculate with too. The plugin throws the error of `lookUpName`.
 *
 * @param values CSS values by name.
 */
export const namedValues = (values: ReadonlyMap<string, string>): Plugin => ({
	postcssPlugin: 'named-values',
	Declaration: (declaration) => {
		declaration.value = declaration.value.replace(
			/--constant\(([\w-]+)\)/g,
			(written, name: string) => lookUpName(declaration, name, values, written),
		);
	},
});
