import type { AtRule, Plugin } from 'postcss';
import { nearestSpelling } from '#src/shared/text/nearest-spelling.ts';

/** Conditions of at-rules by name, without the dashes in front: `wide` for `(width >= 68.75em)`. */
type Queries = ReadonlyMap<string, string>;

/**
 * Returns a PostCSS plugin that replaces names in `@media (--wide)` and `@container map-plate (--large-lettering)` by
 * the conditions that they stand for. The style sheets’ syntax is that of custom media (Media Queries Level 5).
 *
 * The plugin throws a `CssSyntaxError` with file and line for a name that is not defined, and suggests the likely one.
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
	rule.params = rule.params.replace(
		/\(--([\w-]+)\)/g,
		(_, name: string) => queries.get(name) ?? failOnUnknown(rule, name, queries),
	);
}

function failOnUnknown(rule: AtRule, name: string, queries: Queries): never {
	const likely = nearestSpelling(name, queries.keys());
	const advice = likely
		? `Did you mean “--${likely}”?`
		: `Known are ${[...queries.keys()].map((known) => `“--${known}”`).join(', ')}.`;
	throw rule.error(`@${rule.name} knows no “--${name}”. ${advice}`, { word: `--${name}` });
}
