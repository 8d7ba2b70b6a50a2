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
			'The marker "stduy" has no note. Did you mean "study"? If not, write "[^stduy]: **Context. The title.** …" at the end of this file.',
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
			'The note "study" stands already in content/interviews/talk/01-gas.mdx:12. Give this one another name.',
	},
	{
		subject: 'a note without a kind',
		file: '01-gas.mdx',
		from: '**Context. A study without a pipe.** A',
		to: 'A',
		reportedAt: '[^study]: A ',
		message:
			'The note "study" has no kind. Begin it with one of Context, Geography, Correction, Disputed, Language, Since, and a title of at most six words: **Context. The title.**',
	},
	{
		subject: 'a mistyped kind',
		file: '01-gas.mdx',
		from: '**Context.',
		to: '**Contxt.',
		reportedAt: '**Contxt. ',
		message:
			'Unknown kind "Contxt". Did you mean "Context"? The kinds are Context, Geography, Correction, Disputed, Language, Since.',
	},
	{
		subject: 'a title in place of the kind',
		file: '01-gas.mdx',
		from: '**Context. A study',
		to: '**A study',
		reportedAt: '**A study',
		message:
			'Unknown kind "A study without a pipe". If this is the note’s title, write its kind first: **Context. A study without a pipe.** The kinds are Context, Geography, Correction, Disputed, Language, Since.',
	},
	{
		subject: 'a kind without its full stop',
		file: '01-gas.mdx',
		from: '**Context. A',
		to: '**Context: a',
		reportedAt: '**Context: ',
		message:
			'The kind has no full stop after it in "**Context: a study without a pipe.**". Write **Context. A study without a pipe.**',
	},
	{
		subject: 'a kind in italics',
		file: '01-gas.mdx',
		from: '**Context. A study without a pipe.**',
		to: '*Context.*',
		reportedAt: '[^study]: *C',
		message:
			'The note "study" has no kind. Begin it with one of Context, Geography, Correction, Disputed, Language, Since, and a title of at most six words: **Context. The title.**',
	},
	{
		subject: 'a note without a title',
		file: '01-gas.mdx',
		from: '**Context. A study without a pipe.**',
		to: '**Context.**',
		reportedAt: '**Context.** ',
		message:
			'The note "study" has no title within the asterisks of "**Context.**". Write at most six words there, with a full stop: **Context. The title.**',
	},
	{
		subject: 'a title outside the asterisks',
		file: '01-gas.mdx',
		from: '**Context. A study without a pipe.**',
		to: '**Context.** A study without a pipe.',
		reportedAt: '**Context.** ',
		message:
			'The note "study" has no title within the asterisks of "**Context.**". Did you mean **Context. A study without a pipe.**? If not, write at most six words there, with a full stop.',
	},
	{
		subject: 'a title of more than six words',
		file: '01-gas.mdx',
		from: 'A study without a pipe.**',
		to: 'A study made – it seems – without a pipe.**',
		reportedAt: '**Context. A study made',
		message:
			'The title "A study made – it seems – without a pipe" is too long. It has 8 words: shorten it to at most six.',
	},
	{
		subject: 'a title with the note’s text',
		file: '01-gas.mdx',
		from: 'pipe.** A study of 2003 was not carried out.',
		to: 'pipe. A study of 2003 was not carried out.** So it was.',
		reportedAt: '**Context. A study without',
		message:
			'The title "A study without a pipe. A study of 2003 was not carried out" is too long. It has 13 words: shorten it to at most six. Did you mean **Context. A study without a pipe.**, with the rest after the asterisks?',
	},
	{
		subject: 'a title without its full stop',
		file: '01-gas.mdx',
		from: 'A study without a pipe.**',
		to: 'A study without a pipe:**',
		reportedAt: '**Context. A study without',
		message:
			'The title "A study without a pipe:" has no full stop within its asterisks. Write **Context. A study without a pipe.**',
	},
	{
		subject: 'a title with a link',
		file: '01-gas.mdx',
		from: 'A study without a pipe.**',
		to: 'A study without [a pipe](note:plan).**',
		reportedAt: '[a pipe](note:plan)',
		message:
			'The title of the note "study" has a link or italics in it, and titles are plain words. Write **Context. A study without a pipe.**',
	},
	{
		subject: 'a draft that is marked after its title',
		file: '01-gas.mdx',
		from: 'A study without a pipe.**',
		to: 'A study without a pipe (draft).**',
		reportedAt: '**Context. A study without',
		message:
			'"(draft)" stands after the title "A study without a pipe (draft)". Write it after the kind: **Context (draft). A study without a pipe.**',
	},
	{
		subject: 'a title that another note of the interview has',
		file: '02-border.mdx',
		from: 'One way across.**',
		to: 'A Study without a Pipe.**',
		reportedAt: '[^one-gate]: **',
		message:
			'The title "A Study without a Pipe" is that of the note "study" already, in content/interviews/talk/01-gas.mdx:12. Give the note "one-gate" another title; if they say the same, merge them.',
	},
	{
		subject: 'a note without a text',
		file: '01-gas.mdx',
		from: '** Nor was another.',
		to: '**',
		reportedAt: '[^plan]: **S',
		message: 'The note "plan" says nothing. Write it after its title, or delete it and its marker.',
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
		subject: 'three markers in a row with spaces between',
		file: '01-gas.mdx',
		from: '[^study],',
		to: '[^study] [^plan] [^study],',
		reportedAt: '[^study] [^pl',
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
