import type { Mistake } from './mistake.ts';

/** Mistakes in notes and their markers. */
export const notesMistakes: readonly Mistake[] = [
	{
		subject: 'a marker without a note',
		file: '01-gas.mdx',
		from: 'quayknot](term:rope-word)',
		to: 'quayknot](term:rope-word)[^stduy]',
		reportedAt: '[^stduy]; it',
		message:
			'The marker "stduy" has no note. Did you mean "study"? If not, write "[^stduy]: **Context.** …" at the end of this file.',
	},
	{
		subject: 'a note without a marker',
		file: '01-gas.mdx',
		from: '[not planned][^plan]',
		to: 'not planned',
		reportedAt: '[^plan]: **S',
		message: 'The note "plan" has no marker. Put [^plan] where its words are, or delete the note.',
	},
	{
		subject: 'a note that is defined twice',
		file: '01-gas.mdx',
		from: '[^plan]:',
		to: '[^study]:',
		reportedAt: '[^study]: **S',
		message: 'The note "study" is defined twice. Give one of them another name.',
		hasConsequences: true,
	},
	{
		subject: 'a note whose name is taken by another answer',
		file: '02-border.mdx',
		from: /one-gate/g,
		to: 'study',
		reportedAt: '[^study]: **',
		message:
			'The note "study" stands already in content/interviews/talk/01-gas.mdx:11. Give this one another name.',
	},
	{
		subject: 'a note without a kind',
		file: '01-gas.mdx',
		from: '**Context.** A',
		to: 'A',
		reportedAt: '[^study]: A ',
		message:
			'The note "study" has no kind. Begin it with one of **Context.**, **Geography.**, **Correction.**, **Disputed.**, **Language.**, **Since.**.',
	},
	{
		subject: 'a mistyped kind',
		file: '01-gas.mdx',
		from: '**Context.**',
		to: '**Contxt.**',
		reportedAt: '**Contxt.** ',
		message:
			'Unknown kind "Contxt". Did you mean "Context"? The kinds are Context, Geography, Correction, Disputed, Language, Since.',
	},
	{
		subject: 'a kind without its full stop',
		file: '01-gas.mdx',
		from: '**Context.**',
		to: '**Context**',
		reportedAt: '**Context** ',
		message: 'The kind "Context" has no full stop within its asterisks. Write **Context.**',
	},
	{
		subject: 'a kind in italics',
		file: '01-gas.mdx',
		from: '**Context.**',
		to: '*Context.*',
		reportedAt: '[^study]: *C',
		message:
			'The note "study" has no kind. Begin it with one of **Context.**, **Geography.**, **Correction.**, **Disputed.**, **Language.**, **Since.**.',
	},
	{
		subject: 'a note without a text',
		file: '01-gas.mdx',
		from: '**Since.** Nor was another.',
		to: '**Since.**',
		reportedAt: '[^plan]: **S',
		message: 'The note "plan" says nothing. Write it after its kind, or delete it and its marker.',
	},
	{
		subject: 'three markers in a row',
		file: '01-gas.mdx',
		from: '[^study],',
		to: '[^study][^plan][^study],',
		reportedAt: '[^study][^pl',
		message: 'Three markers stand in a row, up to "study". Merge the notes on these words.',
	},
	{
		subject: 'a definition without a colon',
		file: '01-gas.mdx',
		from: '[^plan]:',
		to: '[^plan]',
		reportedAt: '[^plan].\n\n[^',
		message: 'The note "plan" has no colon after its name. Write [^plan]: before its kind.',
		hasConsequences: true,
	},
	{
		subject: 'a note’s name with a space',
		file: '01-gas.mdx',
		from: 'quayknot](term:rope-word)',
		to: 'quayknot](term:rope-word)[^the study]',
		reportedAt: '[^the study]',
		message:
			'"[^the study]" is not how a marker is written. Write [^the-study], with hyphens and no spaces.',
	},
	{
		subject: 'a note’s name with capitals',
		file: '01-gas.mdx',
		from: /\^plan/g,
		to: '^Plan',
		reportedAt: '[^Plan]: **S',
		message:
			'The name "Plan" is not how notes are named: lower case letters, digits and hyphens. Write [^plan], here and where its words are.',
		hasConsequences: true,
	},
	{
		subject: 'a marker that is not closed',
		file: '01-gas.mdx',
		from: 'quayknot](term:rope-word)',
		to: 'quayknot](term:rope-word)[^study',
		reportedAt: '[^study; it ',
		message:
			'"[^study;" is not how a marker is written. Write [^study], with hyphens and no spaces.',
	},
	{
		subject: 'words at stake without an opening bracket',
		file: '01-gas.mdx',
		from: '[not planned][',
		to: 'not planned][',
		reportedAt: '[^plan].\n\n[^',
		message:
			'The words before [^plan] have no opening bracket. Words at stake are plain text: [words][^plan].',
	},
];
