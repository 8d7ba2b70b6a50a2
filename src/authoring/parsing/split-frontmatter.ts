import { shorten } from './shorten.ts';

/**
 * Splits a passage into frontmatter and body. The body has empty lines in place of the frontmatter, so that its lines
 * keep their numbers.
 * @returns `mistake`: the message to the editor if there is no frontmatter.
 */
export function splitFrontmatter(source: string): {
	frontmatter: string;
	body: string;
	mistake?: string;
} {
	const match = /^---[ \t]*\n(.*?\n)??---[ \t]*(?:\n|$)/s.exec(source);
	if (!match) return { frontmatter: '', body: source, mistake: explainMissing(source) };
	const blank = match[0].replace(/[^\n]/g, '');
	return { frontmatter: match[1] ?? '', body: blank + source.slice(match[0].length) };
}

function explainMissing(source: string): string {
	if (source.trim() === '') return 'The file is empty. Write what belongs in it, or delete it.';
	if (/^---[ \t]*\n/.test(source)) {
		return 'The fields after "---" do not end. Write a second line of three hyphens, ---, below the last of them.';
	}
	const [first = ''] = source.split('\n');
	return `"${shorten(first)}" stands where the fields should begin. Write a line of three hyphens, ---, before them and another after them.`;
}
