import { INTERVIEW_PAGES } from '#src/shared/address.ts';
import type { FileMistake } from './mistake.ts';
import { SMALL_INTERVIEW } from './small-interview.ts';

const GAS = SMALL_INTERVIEW['01-gas.mdx']!;
const BORDER = SMALL_INTERVIEW['02-border.mdx']!;
const TOPICS = SMALL_INTERVIEW['topics.json']!;
const TWO_DIGITS = 'Answers are named by two digits, a hyphen and an id in lower case: rename it.';
const UTF8 = 'Save the file again as UTF-8: editors have it under “Encoding”.';

/** Files that are wrongly named, misplaced, missing, empty or not in UTF-8. */
export const fileMistakes: readonly FileMistake[] = [
	{
		subject: 'an answer numbered with one digit',
		files: { '01-gas.mdx': undefined, '1-gas.mdx': GAS },
		reportedFile: '1-gas.mdx',
		message: `Unknown file "1-gas.mdx". Did you mean "01-gas.mdx"? ${TWO_DIGITS}`,
	},
	{
		subject: 'an answer named with a capital and a space',
		files: { '01-gas.mdx': undefined, '01-Gas lamps.mdx': GAS },
		reportedFile: '01-Gas lamps.mdx',
		message: `Unknown file "01-Gas lamps.mdx". Did you mean "01-gas-lamps.mdx"? ${TWO_DIGITS}`,
	},
	{
		subject: 'an answer without a number',
		files: { '02-border.mdx': undefined, 'border.mdx': BORDER },
		reportedFile: 'border.mdx',
		message: `Unknown file "border.mdx". Did you mean "02-border.mdx"? ${TWO_DIGITS}`,
	},
	...Object.values(INTERVIEW_PAGES).map((page) => ({
		subject: `an answer with the address of the page ${page}`,
		files: { '02-border.mdx': undefined, [`02-${page}.mdx`]: BORDER },
		reportedFile: `02-${page}.mdx`,
		message: `"02-${page}.mdx" would have the address of another page of the interview, /talk/${page}/. Give the answer another id: rename the file.`,
		hasConsequences: true as const,
	})),
	{
		subject: 'an answer that is Markdown only',
		files: { '02-border.mdx': undefined, '02-border.md': BORDER },
		reportedFile: '02-border.md',
		message: `Unknown file "02-border.md". Did you mean "02-border.mdx"? ${TWO_DIGITS}`,
	},
	{
		subject: 'an answer number that is taken',
		files: { '02-border.mdx': undefined, '01-border.mdx': BORDER },
		reportedFile: '01-gas.mdx',
		message:
			'The number 01 is taken by "01-border.mdx". Give each answer a number of its own: rename one.',
	},
	{
		subject: 'an answer number that is left out',
		files: { '02-border.mdx': undefined, '03-border.mdx': BORDER },
		reportedFile: '03-border.mdx',
		message:
			'No answer has the number 02. Rename "03-border.mdx" to "02-border.mdx", or restore what is gone.',
	},
	{
		subject: 'an answer in two files',
		files: { '03-gas.mdx': GAS.replace(/\n\nNone.*$/s, '\n\nNone.\n') },
		reportedFile: '03-gas.mdx',
		message: 'The answer "gas" is in "01-gas.mdx" too. Keep one of them, or rename this one.',
	},
	{
		subject: 'an answer outside of an interview',
		files: { 'content/interviews/03-oil.mdx': GAS },
		reportedFile: 'content/interviews/03-oil.mdx',
		message: '"03-oil.mdx" is not in an interview’s folder. Move it to content/interviews/talk/.',
	},
	{
		subject: 'a list with a mistyped name',
		files: { 'topics.json': undefined, 'topic.json': TOPICS },
		reportedFile: 'topics.json',
		message:
			'There is no content/interviews/talk/topics.json. Did you mean "topic.json"? Rename it to "topics.json".',
		hasConsequences: true,
	},
	{
		subject: 'a file that nothing reads',
		files: { 'notes.docx': 'PK' },
		reportedFile: 'notes.docx',
		message: 'Unknown file "notes.docx". Delete it, or move it out of content/.',
	},
	{
		subject: 'an interview that is not listed',
		files: { 'content/interviews/other/interview.mdx': GAS },
		reportedFile: 'content/interviews/other',
		message:
			'The interview "other" is not listed. To publish it, add "other" to "interviews" in content/site.json, or delete the folder.',
	},
	{
		subject: 'an introduction that is missing',
		files: { 'interview.mdx': undefined },
		reportedFile: 'interview.mdx',
		message: 'There is no content/interviews/talk/interview.mdx. Restore it.',
		hasConsequences: true,
	},
	{
		subject: 'an empty answer',
		files: { '01-gas.mdx': '' },
		reportedFile: '01-gas.mdx',
		message: 'The file is empty. Write what belongs in it, or delete it.',
		hasConsequences: true,
	},
	{
		subject: 'an empty list',
		files: { 'topics.json': '' },
		reportedFile: 'topics.json',
		message: 'The file is empty. Write what belongs in it, or restore it.',
	},
	{
		subject: 'an answer in an old encoding',
		files: { '01-gas.mdx': Buffer.from(GAS.replace('None was', 'Café was'), 'latin1') },
		reportedFile: '01-gas.mdx',
		reportedAt: '\uFFFD was laid.',
		message: `A letter of "Café" is not in UTF-8. ${UTF8}`,
	},
	{
		subject: 'a list in an old encoding',
		files: { 'topics.json': Buffer.from(TOPICS.replace('Gas"', 'Gás"'), 'latin1') },
		reportedFile: 'topics.json',
		reportedAt: '\uFFFDs"',
		message: `A letter of "Gás" is not in UTF-8. ${UTF8}`,
	},
];
