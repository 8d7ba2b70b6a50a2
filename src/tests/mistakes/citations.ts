import type { Mistake } from './mistake.ts';

/** Mistakes in citations. */
export const citationsMistakes: readonly Mistake[] = [
	{
		subject: 'an unknown source',
		file: '01-gas.mdx',
		from: 'jpdo-history',
		to: 'jpdo-histroy',
		reportedAt: 'jpdo-histroy',
		message:
			'Unknown source "jpdo-histroy". Did you mean "jpdo-history"? If not, add "jpdo-histroy" to content/sources.json.',
	},
	{
		subject: 'a citation without a key',
		file: '01-gas.mdx',
		from: '; @jpdo-history]',
		to: '; ]',
		reportedAt: '[@border-198',
		message: 'A citation has no key. Write one, [@key], or take out what is too much.',
	},
	{
		subject: 'an empty citation',
		file: '01-gas.mdx',
		from: '[@border-1985, §2; @jpdo-history]',
		to: '[@]',
		reportedAt: '[@]\n[^plan]:',
		message: 'The citation "[@" is not whole. Write [@key].',
	},
	{
		subject: 'a citation with a comma for a semicolon',
		file: '01-gas.mdx',
		from: '§2; @',
		to: '@',
		reportedAt: 'border-1985,',
		message:
			'"border-1985, @jpdo-history" has a comma between two sources. Write [@border-1985; @jpdo-history].',
	},
	{
		subject: 'a page without a comma',
		file: '01-gas.mdx',
		from: '@border-1985, §2',
		to: '@border-1985 p. 2',
		reportedAt: 'border-1985 ',
		message: '"border-1985 p. 2" has no mark between its parts. Write [@border-1985, p. 2].',
	},
	{
		subject: 'a page that is a bare number',
		file: '01-gas.mdx',
		from: '§2',
		to: '2',
		reportedAt: 'border-1985,',
		message: '"2" is not how a page is written. Did you mean "p. 2"? If not, say what it is: "§2".',
	},
	{
		subject: 'a page without its space',
		file: '01-gas.mdx',
		from: '§2',
		to: 'p.2',
		reportedAt: 'border-1985,',
		message:
			'"p.2" is not how a page is written. Did you mean "p. 2"? If not, say what it is: "§2".',
	},
	{
		subject: 'a marker within a note',
		file: '01-gas.mdx',
		from: '**Since.** Nor was another',
		to: '**Since.** Nor was another[^study]',
		reportedAt: '[^study].\n',
		message:
			'The marker "study" stands within the note "plan", and notes have none. Write [words](note:study).',
	},
	{
		subject: 'a citation that is not closed',
		file: '01-gas.mdx',
		from: 'jpdo-history]',
		to: 'jpdo-history',
		reportedAt: '[@border-198',
		message: 'The citation "[@border-1985" is not whole. Write [@border-1985].',
		hasConsequences: true,
	},
	{
		subject: 'a citation in round brackets',
		file: '01-gas.mdx',
		from: '[@border-1985, §2; @jpdo-history]',
		to: '(@jpdo-history)',
		reportedAt: '@jpdo-histor',
		message: '"@jpdo-history" stands outside of square brackets. Write [@jpdo-history].',
	},
	{
		subject: 'a citation without its @',
		file: '01-gas.mdx',
		from: '[@border-1985, §2; @jpdo-history]',
		to: '[jpdo-history]',
		reportedAt: '[jpdo-histor',
		message:
			'"[jpdo-history]" has no @. Did you mean [@jpdo-history]? If not, take the brackets away.',
	},
];
