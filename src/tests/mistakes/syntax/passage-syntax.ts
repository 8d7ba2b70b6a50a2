import type { Mistake } from '../mistake.ts';

/** Syntax that a passage must not contain, and syntax that is not closed. */
export const passageMistakes: readonly Mistake[] = [
	{
		subject: 'a mistyped component',
		file: '01-gas.mdx',
		from: 'None was laid from',
		to: '<Sorce id="x" /> None was laid from',
		reportedAt: '<Sorce id="x',
		message:
			'Unknown component "<Sorce id="x" />". Did you mean [@key]? A passage has no components; there are [@key], [^name], [words](place:id), [words](term:id), [127 km](measure:id), [words](note:name).',
	},
	{
		subject: 'an unknown component',
		file: '01-gas.mdx',
		from: 'None was laid from',
		to: '<Video /> None was laid from',
		reportedAt: '<Video /> No',
		message:
			'Unknown component "<Video />". A passage has no components; there are [@key], [^name], [words](place:id), [words](term:id), [127 km](measure:id), [words](note:name).',
	},
	{
		subject: 'HTML',
		file: '01-gas.mdx',
		from: 'None was laid from',
		to: 'None was <b>laid</b> from',
		reportedAt: '<b>laid</b> ',
		message: '"<b>" is HTML, and a passage has none. Did you mean *words*? If not, delete it.',
	},
	{
		subject: 'an HTML comment',
		file: '01-gas.mdx',
		from: 'None was laid from',
		to: 'None <!-- yet --> was laid from',
		reportedAt: '<!-- yet -->',
		message: '"<!-- yet -->" is a comment, and a passage has none. Delete it.',
	},
	{
		subject: 'a less-than sign before a number',
		file: '02-border.mdx',
		from: 'It has',
		to: 'It is <15 km and has',
		reportedAt: '<15 km and h',
		message:
			'"<15" would begin code. Write “less than”, or a backslash before the mark, \\<; an address stands in a link, [words](https://…).',
	},
	{
		subject: 'an address in angle brackets',
		file: '02-border.mdx',
		from: 'It has',
		to: 'See <https://example.org>. It has',
		reportedAt: '<https://exa',
		message:
			'"<https://example.org>" would begin code. Write “less than”, or a backslash before the mark, \\<; an address stands in a link, [words](https://…).',
	},
	{
		subject: 'a brace',
		file: '02-border.mdx',
		from: 'It has',
		to: 'It {the border} has',
		reportedAt: '{the border}',
		message:
			'"{the border}" would be run as code. Write a backslash before the brace, \\{, or take it out.',
	},
	{
		subject: 'an import',
		file: '01-gas.mdx',
		from: 'None was laid from',
		to: 'import Map from "./map"\n\nNone was laid from',
		reportedAt: 'import Map f',
		message:
			'"import Map from "./map"" is code at the beginning of a line, and a passage needs none. Delete the line, or begin it with another word.',
	},
	{
		subject: 'bold words that are not closed',
		file: '01-gas.mdx',
		from: 'None was laid from',
		to: '**None was laid from',
		reportedAt: '**None was l',
		message:
			'"**" stands alone. Two of them mark the kind and title of a note, **Context. The title.**, at its beginning: write the other, or delete this one.',
	},
	{
		subject: 'a note whose kind is not closed',
		file: '01-gas.mdx',
		from: 'plan.** Nor',
		to: 'plan. Nor',
		reportedAt: '**Since. No',
		message:
			'"**" stands alone. Two of them mark the kind and title of a note, **Context. The title.**, at its beginning: write the other, or delete this one.',
		hasConsequences: true,
	},
	{
		subject: 'a heading',
		file: '01-gas.mdx',
		from: 'None was laid from',
		to: '# Gas\n\nNone was laid from',
		reportedAt: '# Gas\n\nNone ',
		message:
			'A heading stands in the text. Passages have none: delete its # or the line of --- below it.',
	},
	{
		subject: 'a picture',
		file: '01-gas.mdx',
		from: 'None was laid from',
		to: '![A pipe](pipe.png) None was laid from',
		reportedAt: '![A pipe](pi',
		message:
			'A picture stands in the text. Passages have none: delete it, or link to it, [words](https://…).',
	},
	{
		subject: 'a table',
		file: '01-gas.mdx',
		from: 'None was laid from',
		to: '| a |\n| - |\n| b |\n\nNone was laid from',
		reportedAt: '| a |\n| - |\n',
		message: 'A table stands in the text. Passages have none: write it as a sentence.',
	},
	{
		subject: 'a paragraph that is indented',
		file: '01-gas.mdx',
		from: 'None was laid from',
		to: '    None was laid from',
		reportedAt: '    None was',
		message: 'This is set as code. Delete the spaces it begins with, or the ``` around it.',
		hasConsequences: true,
	},
	{
		subject: 'words between backticks',
		file: '01-gas.mdx',
		from: 'None was laid from',
		to: '`None` was laid from',
		reportedAt: '`None` was l',
		message: 'This is set as code. Take the ` marks away, or write “ and ”.',
	},
	{
		subject: 'a line of hyphens',
		file: '01-gas.mdx',
		from: 'None was laid from',
		to: '---\n\nNone was laid from',
		reportedAt: '---\n\nNone wa',
		message: 'A line of --- stands in the text. Delete it; an empty line parts two paragraphs.',
	},
	{
		subject: 'bold words',
		file: '01-gas.mdx',
		from: 'None was laid from',
		to: '**None** was laid from',
		reportedAt: '**None** was',
		message:
			'Bold words stand in the text, and only the kind and title of a note are bold. Delete the marks on both sides, or leave one on each side for italics.',
	},
	{
		subject: 'bold words in a note, after its kind',
		file: '01-gas.mdx',
		from: 'Nor was another.',
		to: 'Nor was __another__.',
		reportedAt: '__another__.',
		message:
			'Bold words stand in the text, and only the kind and title of a note are bold. Delete the marks on both sides, or leave one on each side for italics.',
	},
	{
		subject: 'bold words with a link',
		file: '01-gas.mdx',
		from: '[Poti](place:poti)',
		to: '**[Poti](place:poti) and back**',
		reportedAt: '**[Poti](pl',
		message:
			'Bold words stand in the text, and only the kind and title of a note are bold. Delete the marks on both sides, or leave one on each side for italics.',
	},
	{
		subject: 'words that are struck out',
		file: '01-gas.mdx',
		from: 'None was laid from',
		to: 'None ~~was~~ is laid from',
		reportedAt: '~~was~~ is l',
		message:
			'Words are struck out, and passages have no such words. Delete them, or the ~ on both sides.',
	},
	{
		subject: 'a list',
		file: '01-gas.mdx',
		from: 'None was laid from',
		to: '- one pipe\n- another pipe\n\nNone was laid from',
		reportedAt: '- one pipe\n-',
		message:
			'"-" at the beginning of a line makes a list, and passages have none. Write sentences, or begin the line with another character, such as “–”.',
	},
	{
		subject: 'a list in a note',
		file: '02-border.mdx',
		from: 'from the next.\n',
		to: 'from the next.\n\n    * planks\n    * nails\n',
		reportedAt: '* planks',
		message:
			'"*" at the beginning of a line makes a list, and passages have none. Write sentences, or begin the line with another character, such as “–”.',
	},
	{
		subject: 'a numbered list',
		file: '01-gas.mdx',
		from: 'None was laid from',
		to: '1) one pipe\n2) another pipe\n\nNone was laid from',
		reportedAt: '1) one pipe\n',
		message:
			'"1)" at the beginning of a line makes a list, and passages have none. Write sentences; for a number that begins a sentence, write a backslash: 1\\)',
	},
	{
		subject: 'a paragraph that begins with a year and a full stop',
		file: '01-gas.mdx',
		from: 'None was laid from',
		to: '2003. None was laid from',
		reportedAt: '2003. None w',
		message:
			'"2003." at the beginning of a line makes a list, and passages have none. Write sentences; for a number that begins a sentence, write a backslash: 2003\\.',
	},
	{
		subject: 'a quotation that is set apart',
		file: '01-gas.mdx',
		from: 'None was laid from',
		to: '> Nothing.\n\nNone was laid from',
		reportedAt: '> Nothing.\n',
		message:
			'A quotation is set apart. Passages have none: delete the > before its lines, and write “ and ”.',
	},
	{
		subject: 'a line that is broken by a backslash',
		file: '01-gas.mdx',
		from: 'None was laid from',
		to: 'None was laid\\\nfrom',
		reportedAt: '\\\nfrom',
		message:
			'A line is broken here. Delete the spaces or the backslash at its end; an empty line parts two paragraphs.',
	},
	{
		subject: 'a line that is broken by two spaces',
		file: '01-gas.mdx',
		from: 'None was laid from',
		to: 'None was laid  \nfrom',
		reportedAt: '  \nfrom',
		message:
			'A line is broken here. Delete the spaces or the backslash at its end; an empty line parts two paragraphs.',
	},
];
