import type { FileMistake } from '../mistake.ts';

const FILE = '01-gas.statements.yaml';
const GAS = `- id: none-laid
  words: None was laid
  says: No pipe was laid.
  outcome:
    verdict: borne out
    qualifier: on land
    known: Nobody had looked, [by the rope](term:rope-word). [@invented-talk]
    text: None was found in [Poti](place:poti) in 2025. [@invented-rule, §2; @invented-logbook]
    certainty: high
    events: [gas-studied]
    places: [tbilisi]
- id: not-planned
  words: it is not planned
  says: None is planned.
  outcome:
    see: none-laid
`;
const BORDER = `- id: one-way
  words: It has
  says: There is one way across.
`;

/** A mistake in the outcomes of the answer “gas”. */
const inGas = (
	subject: string,
	from: string,
	to: string,
	reportedAt: string,
	message: string,
): FileMistake => ({
	subject,
	files: { [FILE]: GAS.replace(from, to), '02-border.statements.yaml': BORDER },
	reportedFile: FILE,
	reportedAt,
	message,
});

/** Mistakes in what became of a statement. */
export const outcomesMistakes: readonly FileMistake[] = [
	inGas(
		'a mistyped verdict',
		'borne out',
		'born out',
		'verdict',
		'"verdict" is "born out". Did you mean "borne out"? The others are in src/shared/verdicts.ts.',
	),
	inGas(
		'a verdict that is none',
		'borne out',
		'he was right',
		'verdict',
		'"verdict" is "he was right". It is one of "borne out", "true when said", "partly", "not so far", "wrong when said", "disputed", "open", "cannot be known": write one of these.',
	),
	inGas(
		'an outcome without a verdict',
		'    verdict: borne out\n',
		'',
		'outcome',
		'"verdict" is missing. Add it: "borne out" or "true when said" or "partly" or "not so far" or "wrong when said" or "disputed" or "open" or "cannot be known".',
	),
	inGas(
		'a qualifier that is too long',
		'on land',
		'on land, at sea and under it',
		'qualifier',
		'"qualifier" is "on land, at sea and under it". It has 7 words. Say it in 6.',
	),
	inGas(
		'an outcome of low certainty',
		'certainty: high',
		'certainty: low',
		'certainty',
		'"certainty" is "low". What is so uncertain is not printed: delete the outcome, or find a better source.',
	),
	inGas(
		'a mistyped field of an outcome',
		'places: [tbilisi]',
		'plaices: [tbilisi]',
		'plaices',
		'Unknown field "plaices". Did you mean "places"? If not, delete it.',
	),
	inGas(
		'an outcome without a source',
		' [@invented-rule, §2; @invented-logbook]',
		'',
		'text',
		'"text" cites no source, and without one there is no outcome. Cite one at its end, [@key], or delete the outcome.',
	),
	inGas(
		'an outcome none of whose sources was consulted',
		'@invented-rule, §2; @',
		'@',
		'text',
		'No source that "text" cites was consulted: "invented-logbook" is "unread". Cite one that is "read" or "quoted" in content/sources.json, or delete the outcome.',
	),
	inGas(
		'an unknown source of an outcome',
		'@invented-rule,',
		'@invented-rull,',
		'text',
		'Unknown source "invented-rull". Did you mean "invented-rule"? If not, add "invented-rull" to content/sources.json.',
	),
	inGas(
		'an unknown source of what was known',
		'@invented-talk',
		'@invented-tale',
		'known',
		'Unknown source "invented-tale". Did you mean "invented-talk"? If not, add "invented-tale" to content/sources.json.',
	),
	inGas(
		'an unknown place in the text of an outcome',
		'place:poti',
		'place:potti',
		'text',
		'Unknown place "potti". Did you mean "poti"? If not, add "potti" to content/places.json.',
	),
	inGas(
		'an outcome in four sentences',
		'in 2025.',
		'in 2025. One looked. Two looked. Nobody looks.',
		'text',
		'"text" has 4 sentences. Say it in three.',
	),
	inGas(
		'two sentences on what was known',
		'rope-word).',
		'rope-word). So it was.',
		'known',
		'"known" has 2 sentences. Say it in one.',
	),
	inGas(
		'the marker of a note in an outcome',
		'in 2025.',
		'in 2025[^study].',
		'text',
		'"[^study]" is the marker of a note, and an outcome has none. Delete it, or link to the note: [words](note:study).',
	),
	inGas(
		'an unknown event of an outcome',
		'gas-studied',
		'gas-study',
		'gas-study',
		'Unknown event "gas-study". Did you mean "gas-studied"? If not, add "gas-study" to timeline.json.',
	),
	inGas(
		'an unknown place of an outcome',
		'places: [tbilisi]',
		'places: [tiblisi]',
		'tiblisi',
		'Unknown place "tiblisi". Did you mean "tbilisi"? If not, add "tiblisi" to content/places.json.',
	),
	inGas(
		'an outcome that points to no statement',
		'see: none-laid',
		'see: none-lade',
		'see: none-lade',
		'Unknown statement "none-lade". Did you mean "none-laid"? If not, write the outcome here, without "see".',
	),
	inGas(
		'an outcome that points to itself',
		'see: none-laid',
		'see: not-planned',
		'see: not',
		'"not-planned" is this statement. Write its outcome here, or name another.',
	),
	inGas(
		'an outcome that points to a statement without one',
		'see: none-laid',
		'see: one-way',
		'see: one-way',
		'"one-way" has no outcome. Write it there, or here without "see".',
	),
	{
		...inGas('', '', '', 'see: not', ''),
		subject: 'an outcome that points to one that points on',
		files: {
			[FILE]: GAS,
			'02-border.statements.yaml': `${BORDER}  outcome:\n    see: not-planned\n`,
		},
		reportedFile: '02-border.statements.yaml',
		message: '"not-planned" only points to "none-laid" itself. Write "none-laid".',
	},
	inGas(
		'an outcome that points on and has a verdict too',
		'see: none-laid',
		'see: none-laid\n    verdict: open',
		'verdict: open',
		'Unknown field "verdict". Delete it, or see src/schema/content.ts for the fields there are.',
	),
];
