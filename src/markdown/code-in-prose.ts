import { nearestSpelling } from '#src/shared/text/nearest-spelling.ts';

/** Text that MDX would read as code, with the message for the editor. */
interface CodeInProse {
	/** Position of its first character in the passage’s source, from 0. */
	offset: number;
	message: string;
}

/** The Markdown that passages have instead of components, and the component names that an editor may try for it. */
const CONSTRUCTS: readonly [names: readonly string[], markdown: string][] = [
	[['Source', 'Cite', 'Citation', 'Ref', 'Reference'], '[@key]'],
	[['Note', 'Footnote'], '[^name]'],
	[['Place', 'Map'], '[words](place:id)'],
	[['Term', 'Person'], '[words](term:id)'],
	[['Measure', 'Distance', 'Figure'], '[127 km](measure:id)'],
	[['Link', 'Pointer'], '[words](note:name)'],
];
const MARKDOWN_BY_NAME = new Map(
	CONSTRUCTS.flatMap(([names, markdown]) => names.map((name) => [name, markdown])),
);
const ALL_CONSTRUCTS = CONSTRUCTS.map(([, markdown]) => markdown).join(', ');

/** What to write instead of an HTML element, by its tag name. */
const MARKDOWN_BY_TAG = new Map([
	['a', '[words](https://…)'],
	['b', '*words*'],
	['strong', '*words*'],
	['i', '*words*'],
	['em', '*words*'],
	['br', 'an empty line'],
	['p', 'an empty line'],
	['sup', '[^name]'],
]);

/**
 * Matches HTML comments, tags (group 1: the name), other uses of `<`, braces, and lines that begin with `import` or
 * `export`. A backslash before a `<` or a brace makes it plain text.
 */
const CODE =
	/(?<!\\)(?:<!--.*?(?:-->|$)|<\/?([A-Za-z][\w.-]*)(?:[\s/][^<>\n]*)?>|<[^\s>]+>?|\{[^}\n]*\}?)|^(?:import|export) .*$/gm;

/**
 * Finds everything in the source of a passage that MDX would read as code: components, HTML, comments, braces, imports
 * and exports. Lists a closing tag only if the text has no opening tag of its name.
 */
export function findCode(text: string): CodeInProse[] {
	const found = [...text.matchAll(CODE)];
	const opened = new Set(
		found.filter(([typed]) => !typed.startsWith('</')).map(([, name]) => name),
	);
	return found
		.filter(([typed, name]) => !typed.startsWith('</') || !opened.has(name))
		.map(({ 0: typed, 1: name, index }) => ({ offset: index, message: explain(typed, name) }));
}

function explain(typed: string, name: string | undefined): string {
	if (/^[ie]/.test(typed)) {
		return `"${typed}" is code at the beginning of a line, and a passage needs none. Delete the line, or begin it with another word.`;
	}
	if (typed.startsWith('{')) {
		return `"${typed}" would be run as code. Write a backslash before the brace, \\{, or take it out.`;
	}
	if (typed.startsWith('<!--'))
		return `"${typed}" is a comment, and a passage has none. Delete it.`;
	if (name === undefined) {
		return `"${typed}" would begin code. Write “less than”, or a backslash before the mark, \\<; an address stands in a link, [words](https://…).`;
	}
	const markdown = MARKDOWN_BY_TAG.get(name.toLowerCase());
	if (/^[a-z]/.test(name)) {
		const hint = markdown ? `Did you mean ${markdown}? If not, delete it.` : 'Delete it.';
		return `"${typed}" is HTML, and a passage has none. ${hint}`;
	}
	const near = MARKDOWN_BY_NAME.get(nearestSpelling(name, MARKDOWN_BY_NAME.keys()) ?? '');
	const hint = near ? `Did you mean ${near}? ` : '';
	return `Unknown component "${typed}". ${hint}A passage has no components; there are ${ALL_CONSTRUCTS}.`;
}
