import type { Mistake } from './mistake.ts';

/** Mistakes in the fields of the frontmatter. */
export const frontmatterMistakes: readonly Mistake[] = [
	{
		subject: 'a missing question',
		file: '01-gas.mdx',
		from: /question:.*\n/,
		to: '',
		reportedAt: 'label: Gas\nv',
		message: '"question" is missing. Add it.',
	},
	{
		subject: 'an empty label',
		file: '01-gas.mdx',
		from: 'label: Gas',
		to: 'label: ""',
		reportedAt: 'label: ""\nvi',
		message: '"label" is "". It is empty: write it, or delete the field.',
	},
	{
		subject: 'a label without a value',
		file: '01-gas.mdx',
		from: 'label: Gas',
		to: 'label:',
		reportedAt: 'label:\nview:',
		message: '"label" is empty. Write it, or delete the field.',
	},
	{
		subject: 'a label that is a number',
		file: '01-gas.mdx',
		from: 'label: Gas',
		to: 'label: 2003',
		reportedAt: 'label: 2003\n',
		message: '"label" is 2003. It must be a text: put it in quotation marks, "2003".',
	},
	{
		subject: 'a mistyped field',
		file: '01-gas.mdx',
		from: 'summary',
		to: 'sumary',
		reportedAt: 'question: Wh',
		message: '"summary" is missing. Add it.',
		hasConsequences: true,
	},
	{
		subject: 'a summary that is too long',
		file: '01-gas.mdx',
		from: 'None was laid.\n---',
		to: 'None was laid, and none will be, and none will be, and none will be, and none will be, and none will be, and none will be, and none will be, and none will be, and none will be, and none will be, and none will be, and none will be.\n---',
		reportedAt: 'summary: Non',
		message:
			'"summary" is "None was laid, and none will be, and non…". It has 230 characters. Shorten it to 200.',
	},
	{
		subject: 'layers that are not a list',
		file: '01-gas.mdx',
		from: '[gas, railways]',
		to: 'gas',
		reportedAt: 'layers: gas\n',
		message: '"layers" is "gas". It must be a list: put it in square brackets, ["…"].',
	},
	{
		subject: 'a layer that is listed twice',
		file: '01-gas.mdx',
		from: '[gas, railways]',
		to: '[gas, gas]',
		reportedAt: 'gas]\nsummary',
		message: '"gas" is in this list twice. Keep one of them.',
	},
	{
		subject: 'an unknown view',
		file: '01-gas.mdx',
		from: 'northeast-asia',
		to: 'north-east-asia',
		reportedAt: 'view: north-',
		message:
			'Unknown view "north-east-asia". Did you mean "northeast-asia"? If not, add "north-east-asia" to "views" in content/map/frames.json.',
	},
	{
		subject: 'an unknown layer',
		file: '01-gas.mdx',
		from: 'railways',
		to: 'railway',
		reportedAt: 'railway]\nsum',
		message:
			'Unknown layer "railway". Did you mean "railways"? If not, add "railway" to "legend" in content/map/layers.json.',
	},
	{
		subject: 'a day that does not exist',
		file: 'interview.mdx',
		from: 'date: 2023-10-12',
		to: 'date: 2023-02-30',
		reportedAt: 'date: 2023-0',
		message:
			'"date" is "2023-02-30". There is no such day: February 2023 has 28. Did you mean "2023-02-28"?',
	},
	{
		subject: 'a family name that is not part of the name',
		file: 'interview.mdx',
		from: '    role',
		to: '    family: Mauros\n    role',
		reportedAt: 'family: Maur',
		message:
			'"family" is "Mauros". It is not a part of "name": repeat that part as it stands there.',
	},
	{
		subject: 'a speaker whose term does not exist',
		file: 'interview.mdx',
		from: 'term: maurus',
		to: 'term: maurvs',
		reportedAt: 'term: maurvs',
		message:
			'Unknown term "maurvs". Did you mean "maurus"? If not, add "maurvs" to content/terms.json.',
	},
	{
		subject: 'a person without a role',
		file: 'interview.mdx',
		from: '    role: Scholar\n',
		to: '',
		reportedAt: 'name: Patric',
		message: '"role" is missing. Add it.',
	},
	{
		subject: 'a version that the history does not have',
		file: 'interview.mdx',
		from: '"1.1"',
		to: '"1.2"',
		reportedAt: 'version: "1.',
		message:
			'The version is "1.2", but the newest in content/interviews/talk/history.json is "1.1". Write "1.1" here, or add "1.2" there.',
	},
];
