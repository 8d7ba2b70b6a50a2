/**
 * Files of a small interview without mistakes, by their names. Tests put it into a copy of the invented edition, in
 * place of the edition’s own interviews.
 */
export const SMALL_INTERVIEW: Readonly<Record<string, string>> = {
	'interview.mdx': `---
title: What the pier can bear
standfirst: Two planks, one gate.
date: 2023-10-12
people:
  - name: Nobody Inparticular
    role: Pilot
    term: invented-pilot
original:
  headline: “The border”
  published: 2023-10-12
label: "Invented, to be broken by tests."
provenance: Nobody has said any of it.
version: "1.1"
edited: 2026-02-28
summary: An interview that nobody gave.
sheets: [caucasus]
---

Much has been [said](note:one-gate) of [Tbilisi](place:tbilisi)[^zone].

[^zone]: **Context. A zone of its own.** A zone since 1991.
`,
	'01-gas.mdx': `---
question: What about the gas?
label: Gas
view: south-caucasus
layers: [lamp-oil, caucasus-railway]
line: None at all.
summary: None was laid.
---

None was laid from [Lake Sevan](place:lake-sevan) to [Poti](place:poti)[^study], said [a quayknot](term:rope-word); it is [not planned][^plan].

[^study]: **Context. A study without a pipe.** A study of 2003 was not carried out. [@invented-rule, §2; @invented-logbook]
[^plan]: **Since. No other plan.** Nor was another.
`,
	'02-border.mdx': `---
question: And the border?
label: Border
view: western-georgia
line: It is short, and has one way across.
summary: It is short.
---

It has [one way across][^one-gate] and is [33 km](measure:armenia-iran) long.
[Batumi](place:batumi) is [252 km](measure:tbilisi-shore) away, the shore [489.1 km](measure:iran-shore) from Iran.

[^one-gate]: **Geography. One way across.** A bridge, [56 km](measure:batumi-poti) from the next.
`,
	'measures.json': list(
		measure('armenia-iran', 'nearest:border-am-ir', 'nearest:border-am-ir', {
			line: 'border-am-ir',
			how: 'along',
		}),
		measure('tbilisi-shore', 'tbilisi', 'nearest:georgian-shore', {
			beside: ['ring-tbilisi'],
		}),
		measure('iran-shore', 'nearest:border-am-ir', 'nearest:georgian-shore', { digits: 1 }),
		measure('batumi-poti', 'batumi', 'poti', {}),
	),
	'topics.json': list({
		id: 'gas',
		heading: 'Gas',
		synonyms: ['gasoducto', 'газ'],
		answers: ['gas'],
		notes: ['study', 'plan'],
	}),
	'queries.json': list(
		{ query: 'gas pipline', finds: ['gas'], note: 'A misspelling.' },
		{ query: 'bridge to Russia', finds: ['border'] },
	),
	'timeline.json': list(
		event('border-agreed', '1985-04-17', 'one-gate', { sources: ['invented-rule'] }),
		event('zone-made', '1991-12', 'zone', { where: ['tbilisi'] }),
		event('gas-studied', '2003', 'study', { answers: ['gas'], until: '2004' }),
	),
	'history.json': list(
		{
			version: '1.1',
			date: '2026-11-24',
			what: 'A note revised.',
			changes: [{ kind: 'note', id: 'study', what: 'Shorter.' }],
		},
		{ version: '1.0', date: '2026-11-23', what: 'First published.', changes: [] },
	),
};

/** Formats a JSON list with each field on a line of its own, as in content/. */
function list(...items: object[]): string {
	return `${JSON.stringify(items, null, 2)}\n`;
}

function measure(id: string, from: string, to: string, more: object): object {
	const explain = 'As the map has it.';
	return { id, label: 'A distance', from, to, how: 'straight', digits: 0, ...more, explain };
}

function event(id: string, date: string, note: string, more: object): object {
	const empty = { where: [], answers: [], notes: [note], sources: [] };
	return { id, date, what: 'It happens', ...empty, ...more };
}
