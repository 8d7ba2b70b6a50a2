import type { Mistake } from './mistake.ts';

/** Mistakes in citations. */
export const citationsMistakes: readonly Mistake[] = [
	{
		subject: 'an unknown source',
		file: '01-gas.mdx',
		from: 'invented-logbook',
		to: 'invented-logboko',
		reportedAt: 'invented-logboko',
		message:
			'Unknown source "invented-logboko". Did you mean "invented-logbook"? If not, add "invented-logboko" to content/sources.json.',
	},
	{
		subject: 'a citation without a key',
		file: '01-gas.mdx',
		from: '; @invented-logbook]',
		to: '; ]',
		reportedAt: '[@invented-rul',
		message: 'A citation has no key. Write one, [@key], or take out what is too much.',
	},
	{
		subject: 'an empty citation',
		file: '01-gas.mdx',
		from: '[@invented-rule, §2; @invented-logbook]',
		to: '[@]',
		reportedAt: '[@]\n[^plan]:',
		message: 'The citation "[@" is not whole. Write [@key].',
	},
	{
		subject: 'a citation with a comma for a semicolon',
		file: '01-gas.mdx',
		from: '§2; @',
		to: '@',
		reportedAt: 'invented-rule,',
		message:
			'"invented-rule, @invented-logbook" has a comma between two sources. Write [@invented-rule; @invented-logbook].',
	},
	{
		subject: 'a page without a comma',
		file: '01-gas.mdx',
		from: '@invented-rule, §2',
		to: '@invented-rule p. 2',
		reportedAt: 'invented-rule ',
		message: '"invented-rule p. 2" has no mark between its parts. Write [@invented-rule, p. 2].',
	},
	{
		subject: 'a page that is a bare number',
		file: '01-gas.mdx',
		from: '§2',
		to: '2',
		reportedAt: 'invented-rule,',
		message: '"2" is not how a page is written. Did you mean "p. 2"? If not, say what it is: "§2".',
	},
	{
		subject: 'a page without its space',
		file: '01-gas.mdx',
		from: '§2',
		to: 'p.2',
		reportedAt: 'invented-rule,',
		message:
			'"p.2" is not how a page is written. Did you mean "p. 2"? If not, say what it is: "§2".',
	},
	{
		subject: 'a marker within a note',
		file: '01-gas.mdx',
		from: 'other plan.** Nor was another',
		to: 'other plan.** Nor was another[^study]',
		reportedAt: '[^study].\n',
		message:
			'The marker "study" stands within the note "plan", and notes have none. Write [words](note:study).',
	},
	{
		subject: 'a citation that is not closed',
		file: '01-gas.mdx',
		from: 'invented-logbook]',
		to: 'invented-logbook',
		reportedAt: '[@invented-rul',
		message: 'The citation "[@invented-rule" is not whole. Write [@invented-rule].',
		hasConsequences: true,
	},
	{
		subject: 'a citation in round brackets',
		file: '01-gas.mdx',
		from: '[@invented-rule, §2; @invented-logbook]',
		to: '(@invented-logbook)',
		reportedAt: '@invented-logboo',
		message: '"@invented-logbook" stands outside of square brackets. Write [@invented-logbook].',
	},
	{
		subject: 'a citation without its @',
		file: '01-gas.mdx',
		from: '[@invented-rule, §2; @invented-logbook]',
		to: '[invented-logbook]',
		reportedAt: '[invented-logboo',
		message:
			'"[invented-logbook]" has no @. Did you mean [@invented-logbook]? If not, take the brackets away.',
	},
];
