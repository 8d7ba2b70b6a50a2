import type { Misfiled } from './mistake.ts';
import { TALK } from './talk.ts';

const GAS = TALK['01-gas.mdx']!;
const BORDER = TALK['02-border.mdx']!;
const TOPICS = TALK['topics.json']!;
const TWO_DIGITS = 'Answers are named by two digits, a hyphen and an id in lower case: rename it.';
const UTF8 = 'Save the file again as UTF-8: editors have it under “Encoding”.';

/** Files that are wrongly named, misplaced, missing, empty or not in UTF-8. */
export const fileMistakes: readonly Misfiled[] = [
	{
		what: 'an answer numbered with one digit',
		files: { '01-gas.mdx': undefined, '1-gas.mdx': GAS },
		told: '1-gas.mdx',
		says: `Unknown file "1-gas.mdx". Did you mean "01-gas.mdx"? ${TWO_DIGITS}`,
	},
	{
		what: 'an answer named with a capital and a space',
		files: { '01-gas.mdx': undefined, '01-Gas pipelines.mdx': GAS },
		told: '01-Gas pipelines.mdx',
		says: `Unknown file "01-Gas pipelines.mdx". Did you mean "01-gas-pipelines.mdx"? ${TWO_DIGITS}`,
	},
	{
		what: 'an answer without a number',
		files: { '02-border.mdx': undefined, 'border.mdx': BORDER },
		told: 'border.mdx',
		says: `Unknown file "border.mdx". Did you mean "02-border.mdx"? ${TWO_DIGITS}`,
	},
	{
		what: 'an answer that is Markdown only',
		files: { '02-border.mdx': undefined, '02-border.md': BORDER },
		told: '02-border.md',
		says: `Unknown file "02-border.md". Did you mean "02-border.mdx"? ${TWO_DIGITS}`,
	},
	{
		what: 'an answer number that is taken',
		files: { '02-border.mdx': undefined, '01-border.mdx': BORDER },
		told: '01-gas.mdx',
		says: 'The number 01 is taken by "01-border.mdx". Give each answer a number of its own: rename one.',
	},
	{
		what: 'an answer number that is left out',
		files: { '02-border.mdx': undefined, '03-border.mdx': BORDER },
		told: '03-border.mdx',
		says: 'No answer has the number 02. Rename "03-border.mdx" to "02-border.mdx", or restore what is gone.',
	},
	{
		what: 'an answer in two files',
		files: { '03-gas.mdx': GAS.replace(/\n\nNone.*$/s, '\n\nNone.\n') },
		told: '03-gas.mdx',
		says: 'The answer "gas" is in "01-gas.mdx" too. Keep one of them, or rename this one.',
	},
	{
		what: 'an answer outside of an interview',
		files: { 'content/interviews/03-oil.mdx': GAS },
		told: 'content/interviews/03-oil.mdx',
		says: '"03-oil.mdx" is not in an interview’s folder. Move it to content/interviews/talk/.',
	},
	{
		what: 'a list with a mistyped name',
		files: { 'topics.json': undefined, 'topic.json': TOPICS },
		told: 'topics.json',
		says: 'There is no content/interviews/talk/topics.json. Did you mean "topic.json"? Rename it to "topics.json".',
		withMore: true,
	},
	{
		what: 'a file that nothing reads',
		files: { 'notes.docx': 'PK' },
		told: 'notes.docx',
		says: 'Unknown file "notes.docx". Delete it, or move it out of content/.',
	},
	{
		what: 'an interview that is not listed',
		files: { 'content/interviews/other/interview.mdx': GAS },
		told: 'content/interviews/other',
		says: 'The interview "other" is not listed. To publish it, add "other" to "interviews" in content/site.json, or delete the folder.',
	},
	{
		what: 'an introduction that is missing',
		files: { 'interview.mdx': undefined },
		told: 'interview.mdx',
		says: 'There is no content/interviews/talk/interview.mdx. Restore it.',
		withMore: true,
	},
	{
		what: 'an empty answer',
		files: { '01-gas.mdx': '' },
		told: '01-gas.mdx',
		says: 'The file is empty. Write what belongs in it, or delete it.',
		withMore: true,
	},
	{
		what: 'an empty list',
		files: { 'topics.json': '' },
		told: 'topics.json',
		says: 'The file is empty. Write what belongs in it, or restore it.',
	},
	{
		what: 'an answer in an old encoding',
		files: { '01-gas.mdx': Buffer.from(GAS.replace('None was', 'Café was'), 'latin1') },
		told: '01-gas.mdx',
		at: '\uFFFD was laid.',
		says: `A letter of "Café" is not in UTF-8. ${UTF8}`,
	},
	{
		what: 'a list in an old encoding',
		files: { 'topics.json': Buffer.from(TOPICS.replace('Gas"', 'Gás"'), 'latin1') },
		told: 'topics.json',
		at: '\uFFFDs"',
		says: `A letter of "Gás" is not in UTF-8. ${UTF8}`,
	},
];
