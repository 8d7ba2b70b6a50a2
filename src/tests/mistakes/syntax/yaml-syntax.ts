import type { Mistake } from '../mistake.ts';

/** Syntax errors in the frontmatter, which is YAML. */
export const yamlMistakes: readonly Mistake[] = [
	{
		subject: 'a colon within a question',
		file: '01-gas.mdx',
		from: 'What about the gas?',
		to: 'What now: gas?',
		reportedAt: 'question: Wh',
		message:
			'The text "What now: gas?" has a colon in it. Put quotation marks around the whole: question: "…"',
	},
	{
		subject: 'a field without a space after its colon',
		file: '01-gas.mdx',
		from: 'label: Gas',
		to: 'label:Gas',
		reportedAt: 'label:Gas\nvi',
		message: '"label:" needs a space after its colon. Write label: Gas',
	},
	{
		subject: 'a field without a colon',
		file: '01-gas.mdx',
		from: 'label: Gas',
		to: 'label Gas',
		reportedAt: 'label Gas\nvi',
		message: '"label Gas" has no colon. Write label: Gas',
	},
	{
		subject: 'a tab before a field',
		file: '01-gas.mdx',
		from: 'label: Gas',
		to: '\tlabel: Gas',
		reportedAt: '\tlabel: Gas\n',
		message: 'This line begins with a tab. Write spaces instead.',
	},
	{
		subject: 'a field that is indented',
		file: '01-gas.mdx',
		from: 'label: Gas',
		to: '  label: Gas',
		reportedAt: '  label: Gas',
		message:
			'This line does not stand under the one it belongs with. Begin both in the same column.',
	},
	{
		subject: 'a quotation mark that is not closed in a field',
		file: '01-gas.mdx',
		from: 'label: Gas',
		to: 'label: "Gas',
		reportedAt: 'label: "Gas\n',
		message: 'The text "Gas is not closed. Put a quotation mark, ", at its end.',
	},
	{
		subject: 'an apostrophe within apostrophes',
		file: '01-gas.mdx',
		from: 'label: Gas',
		to: `label: 'Nobody's gas'`,
		reportedAt: `label: 'Nobo`,
		message: 'The apostrophe after "Nobody" ends the text. Write ’, or put " around the whole.',
	},
	{
		subject: 'a text that begins with a special character',
		file: '01-gas.mdx',
		from: 'label: Gas',
		to: 'label: *Gas*',
		reportedAt: 'label: *Gas*',
		message:
			'The text "*Gas*" begins with a mark that means something else here. Put quotation marks around the whole: label: "…"',
	},
	{
		subject: 'a list of layers that is not closed',
		file: '01-gas.mdx',
		from: '[lamp-oil, caucasus-railway]',
		to: '[lamp-oil, caucasus-railway',
		reportedAt: 'layers: [lamp-oil',
		message: 'The list [lamp-oil, caucasus-railway is not closed. Put a "]" at its end.',
	},
	{
		subject: 'a field that is written twice in the frontmatter',
		file: '01-gas.mdx',
		from: 'label: Gas',
		to: 'label: Gas\nlabel: Oil',
		reportedAt: 'label: Oil\nv',
		message: 'The field "label" is here twice. Keep one of them.',
	},
	{
		subject: 'frontmatter without its first line',
		file: '01-gas.mdx',
		from: '---\nquestion',
		to: 'question',
		message:
			'"question: What about the gas?" stands where the fields should begin. Write a line of three hyphens, ---, before them and another after them.',
	},
	{
		subject: 'frontmatter without its last line',
		file: '01-gas.mdx',
		from: 'laid.\n---',
		to: 'laid.',
		message:
			'The fields after "---" do not end. Write a second line of three hyphens, ---, below the last of them.',
	},
];
