import type { FileMistake } from '../mistake.ts';
import { SMALL_INTERVIEW } from '../small-interview.ts';

const GAS = `- id: none-laid
  words: None was laid
  says: No pipe was laid.
- id: not-planned
  words: it is not planned
  says: None is planned.
`;
const BORDER = `- id: one-way
  words: It has
  says: There is one way across.
`;
const FILE = '01-gas.statements.yaml';
const both = (gas: string, border: string | undefined = BORDER) => ({
	[FILE]: gas,
	'02-border.statements.yaml': border,
});

/** A mistake in the statements of the answer “gas”. */
const inGas = (
	subject: string,
	from: string,
	to: string,
	reportedAt: string,
	message: string,
): FileMistake => ({
	subject,
	files: both(GAS.replace(from, to)),
	reportedFile: FILE,
	reportedAt,
	message,
});

/** Mistakes in the statements of an answer. */
export const statementsMistakes: readonly FileMistake[] = [
	inGas(
		'a statement whose words the text does not have',
		'it is not planned',
		'it is not plannned',
		'words: it is',
		'The text has no "it is not plannned". Did you mean "it is not planned"? If not, write the first words of the statement as readers see them, without links and markers.',
	),
	inGas(
		'a statement whose words are nowhere near',
		'it is not planned',
		'Nobody ever asked for',
		'words: Nobody',
		'The text has no "Nobody ever asked for". Write the first words of the statement as readers see them, without links and markers.',
	),
	inGas(
		'a statement whose words have a link in Markdown',
		'None was laid',
		'"None was laid from [Lake Sevan](place:lake-sevan)"',
		'words: "None',
		'The text has no "None was laid from [Lake Sevan](place:lake-sevan)". Write the first words of the statement as readers see them, without links and markers.',
	),
	{
		...inGas('', '', '', 'words: to', ''),
		subject: 'a statement whose words stand in the text twice',
		files: {
			...both(GAS.replace('it is not planned', 'to Poti')),
			'01-gas.mdx': SMALL_INTERVIEW['01-gas.mdx']!.replace('; it is', ', not to Poti; it is'),
		},
		reportedAt: 'words: to',
		message: 'The text has "to Poti" twice. Write more of the first words: "to Poti,".',
	},
	inGas(
		'statements that are not in the order of the text',
		'it is not planned',
		'it is not planned\n  says: None is planned.\n- id: sevan\n  words: said a quayknot',
		'words: said',
		'"said a quayknot" stands before "it is not planned", which an entry above begins with. Put the entries in the order of the text.',
	),
	inGas(
		'a statement that is entered twice',
		'it is not planned',
		'it is\n  says: None.\n- id: no-plan\n  words: it is not',
		'words: it is not',
		'"it is not" and "it is" begin one statement. Delete one of the two entries.',
	),
	inGas(
		'text before the first statement',
		'None was laid',
		'said a quayknot',
		'words: said',
		'The text begins with "None was laid from", before "said a quayknot". Begin the first statement there, or put one before it.',
	),
	inGas(
		'a statement that begins within a link',
		'it is not planned',
		'quayknot',
		'words: quay',
		'"quayknot" begins within the link "a quayknot". Begin the statement before or after: links, marked words and italics are never parted.',
	),
	inGas(
		'a statement that begins within marked words',
		'it is not planned',
		'planned',
		'words: planned',
		'"planned" begins within the marked words "not planned". Begin the statement before or after: links, marked words and italics are never parted.',
	),
	inGas(
		'an id of a statement with a capital',
		'not-planned',
		'Not-planned',
		'id: Not',
		'"id" is "Not-planned". Ids are lower case letters, digits and hyphens, such as "lower-tumen".',
	),
	inGas(
		'an id that two statements of an answer have',
		'not-planned',
		'none-laid',
		'id: none-laid\n  words: it',
		'The id "none-laid" is taken since line 1. Give this one another.',
	),
	{
		subject: 'an id that statements of two answers have',
		files: both(GAS, BORDER.replace('one-way', 'none-laid')),
		reportedFile: '02-border.statements.yaml',
		reportedAt: 'id: none-laid',
		message:
			'The statement "none-laid" stands already in content/interviews/talk/01-gas.statements.yaml:1. Give this one another id.',
	},
	{
		subject: 'an id that a statement had before',
		files: {
			...both(GAS),
			'content/permalinks.json': JSON.stringify({
				published: {},
				moved: { 'statement talk/not-planned': 'statement talk/none-laid' },
			}),
		},
		reportedFile: FILE,
		reportedAt: 'id: not-planned',
		message:
			'The statement "not-planned" was published once and is now "none-laid". Ids are never used again: give this one another.',
	},
	inGas(
		'a statement that does not say what it claims',
		'  says: None is planned.\n',
		'',
		'- ¦id: not-planned',
		'"says" is missing. Add it.',
	),
	inGas(
		'a claim that is too long',
		'None is planned.',
		'No '.repeat(26).trim(),
		'says: No No',
		`"says" is "${'No '.repeat(13)}N…". It has 26 words. Say it in 25.`,
	),
	inGas(
		'a claim of two lines',
		'None is planned.',
		'|\n    None is\n    planned.',
		'says: |',
		'"says" is "None is…". It has more than one line. Write it as one.',
	),
	{
		...inGas(
			'a mistyped field of a statement',
			'says: None is',
			'syas: None is',
			'syas',
			'Unknown field "syas". Did you mean "says"? If not, delete it.',
		),
		hasConsequences: true,
	},
	inGas(
		'a field of a statement without a space after its colon',
		'words: it',
		'words:it',
		'  words:it',
		'"words:" needs a space after its colon. Write words: it is not planned',
	),
	inGas(
		'a claim with a colon within',
		'None is planned.',
		'None: none is planned.',
		'  says: None:',
		'The text "None: none is planned." has a colon in it. Put quotation marks around the whole: says: "…"',
	),
	{
		subject: 'an empty list of statements',
		files: both('[]'),
		reportedFile: FILE,
		message: 'The list is empty. Write the statements of the text, or delete the file.',
	},
	{
		subject: 'statements of an answer that does not exist',
		files: { ...both(GAS), '03-oil.statements.yaml': GAS },
		reportedFile: '03-oil.statements.yaml',
		message:
			'"03-oil.statements.yaml" stands beside no answer. Did you mean "01-gas.statements.yaml"? Rename it: statements have the name of their answer.',
	},
	{
		subject: 'an answer without statements where others have them',
		files: { [FILE]: GAS },
		reportedFile: '02-border.mdx',
		message:
			'The answer has no statements, and others of the interview have. Write them in "02-border.statements.yaml" beside it: npm run new statement.',
	},
];
