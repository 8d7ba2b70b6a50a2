import { shorten } from './shorten.ts';

/**
 * Parts the fields at the top of a passage from its text. They are blanked out of it, so that the lines of what
 * follows keep their numbers.
 * @returns With `mistake` where there are no such fields.
 */
export function splitFrontmatter(source: string): {
	frontmatter: string;
	body: string;
	mistake?: string;
} {
	const match = /^---[ \t]*\n(.*?\n)??---[ \t]*(?:\n|$)/s.exec(source);
	if (!match) return { frontmatter: '', body: source, mistake: whyNone(source) };
	const blank = match[0].replace(/[^\n]/g, '');
	return { frontmatter: match[1] ?? '', body: blank + source.slice(match[0].length) };
}

function whyNone(source: string): string {
	if (source.trim() === '') return 'The file is empty. Write what belongs in it, or delete it.';
	if (/^---[ \t]*\n/.test(source)) {
		return 'The fields after "---" do not end. Write a second line of three hyphens, ---, below the last of them.';
	}
	const [first = ''] = source.split('\n');
	return `"${shorten(first)}" stands where the fields should begin. Write a line of three hyphens, ---, before them and another after them.`;
}
