import { nearestSpelling } from '#src/shared/text/nearest-spelling.ts';

/** Something that MDX would take for code, and what to tell the editor of it. */
interface CodeInProse {
	offset: number;
	message: string;
}

/** What there is instead of components: what editors may call it, and how it is written. */
const CONSTRUCTS: readonly [names: readonly string[], written: string][] = [
	[['Source', 'Cite', 'Citation', 'Ref', 'Reference'], '[@key]'],
	[['Note', 'Footnote'], '[^name]'],
	[['Place', 'Map'], '[words](place:id)'],
	[['Term', 'Person'], '[words](term:id)'],
	[['Measure', 'Distance', 'Figure'], '[127 km](measure:id)'],
	[['Link', 'Pointer'], '[words](note:name)'],
];
const INSTEAD = new Map(CONSTRUCTS.flatMap(([names, written]) => names.map((n) => [n, written])));
const ALL = CONSTRUCTS.map(([, written]) => written).join(', ');

/** What there is instead of HTML. */
const HTML = new Map([
	['a', '[words](https://…)'],
	['b', '**words**'],
	['strong', '**words**'],
	['i', '*words*'],
	['em', '*words*'],
	['br', 'an empty line'],
	['p', 'an empty line'],
	['sup', '[^name]'],
]);

const CODE =
	/(?<!\\)(?:<!--.*?(?:-->|$)|<\/?([A-Za-z][\w.-]*)(?:[\s/][^<>\n]*)?>|<[^\s>]+>?|\{[^}\n]*\}?)|^(?:import|export) .*$/gm;

/** Finds what has no place in a passage: components, HTML, comments, braces, imports and exports. */
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
	const html = HTML.get(name.toLowerCase());
	if (/^[a-z]/.test(name)) {
		const hint = html ? `Did you mean ${html}? If not, delete it.` : 'Delete it.';
		return `"${typed}" is HTML, and a passage has none. ${hint}`;
	}
	const near = INSTEAD.get(nearestSpelling(name, INSTEAD.keys()) ?? '');
	const hint = near ? `Did you mean ${near}? ` : '';
	return `Unknown component "${typed}". ${hint}A passage has no components; there are ${ALL}.`;
}
