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
		from: '[lamp-oil, caucasus-railway]',
		to: 'lamp-oil',
		reportedAt: 'layers: lamp-oil\n',
		message: '"layers" is "lamp-oil". It must be a list: put it in square brackets, ["…"].',
	},
	{
		subject: 'a layer that is listed twice',
		file: '01-gas.mdx',
		from: '[lamp-oil, caucasus-railway]',
		to: '[lamp-oil, lamp-oil]',
		reportedAt: 'lamp-oil]\nsummary',
		message: '"lamp-oil" is in this list twice. Keep one of them.',
	},
	{
		subject: 'an unknown view',
		file: '01-gas.mdx',
		from: 'south-caucasus',
		to: 'south-caucasia',
		reportedAt: 'view: south-',
		message:
			'Unknown view "south-caucasia". Did you mean "south-caucasus"? If not, add "south-caucasia" to "views" in content/map/frames.json.',
	},
	{
		subject: 'an unknown layer',
		file: '01-gas.mdx',
		from: 'caucasus-railway',
		to: 'caucasus-rail',
		reportedAt: 'caucasus-rail]\nsum',
		message:
			'Unknown layer "caucasus-rail". Did you mean "caucasus-railway"? If not, add "caucasus-rail" to "legend" in content/map/layers.json.',
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
		to: '    family: Inparticulor\n    role',
		reportedAt: 'family: Inpa',
		message:
			'"family" is "Inparticulor". It is not a part of "name": repeat that part as it stands there.',
	},
	{
		subject: 'a speaker whose term does not exist',
		file: 'interview.mdx',
		from: 'term: invented-pilot',
		to: 'term: invented-pilto',
		reportedAt: 'term: invented-pilto',
		message:
			'Unknown term "invented-pilto". Did you mean "invented-pilot"? If not, add "invented-pilto" to content/terms.json.',
	},
	{
		subject: 'a person without a role',
		file: 'interview.mdx',
		from: '    role: Pilot\n',
		to: '',
		reportedAt: 'name: Nobody',
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
