import type { AtRule, Plugin } from 'postcss';
import { lookUpName } from './look-up-name.ts';

/** Conditions of at-rules by name, without the dashes in front: `wide` for `(width >= 68.75em)`. */
type Queries = ReadonlyMap<string, string>;

/**
 * Returns a PostCSS plugin that replaces names in `@media (--wide)` and `@container map-plate (--large-lettering)` by
 * the conditions that they stand for. The style sheets’ syntax is that of custom media (Media Queries Level 5). The
 * plugin throws the error of `lookUpName`.
 */
export const namedQueries = ({
	media,
	container,
}: {
	media: Queries;
	container: Queries;
}): Plugin => ({
	postcssPlugin: 'named-queries',
	AtRule: {
		media: (rule) => insertConditions(rule, media),
		container: (rule) => insertConditions(rule, container),
	},
});

function insertConditions(rule: AtRule, queries: Queries) {
	rule.params = rule.params.replace(/\(--([\w-]+)\)/g, (written, name: string) =>
		lookUpName(rule, name, queries, written),
	);
}
