/**
 * Files of a small interview without mistakes, by their names. Tests put it into a copy of this edition, in place of
 * the edition’s own interviews.
 */
export const SMALL_INTERVIEW: Readonly<Record<string, string>> = {
	'interview.mdx': `---
title: What the border can bear
standfirst: Two rivers, one bridge.
date: 2023-10-12
people:
  - name: Patrick Maurus
    role: Scholar
    term: maurus
original:
  headline: “The border”
  published: 2023-10-12
label: "Invented, to be broken by tests."
provenance: Nobody has said any of it.
version: "1.1"
edited: 2026-02-28
summary: An interview that nobody gave.
frames: [border-region, lower-tumen, northeast-asia]
---

Much has been [said](note:one-crossing) of [Rason](place:rason)[^zone].

[^zone]: **Context.** A zone since 1991.
`,
	'01-gas.mdx': `---
question: What about the gas?
label: Gas
view: northeast-asia
layers: [gas, railways]
summary: None was laid.
---

None was laid from [Ulan-Ude](place:ulan-ude) to [Seoul](place:seoul)[^study], said [Kogas](term:kogas); it is [not planned][^plan].

[^study]: **Context.** A study of 2003 was not carried out. [@border-1985, §2; @jpdo-history]
[^plan]: **Since.** Nor was another.
`,
	'02-border.mdx': `---
question: And the border?
label: Border
view: lower-tumen
summary: It is short.
---

It has [one way across][^one-crossing] and is [17 km](measure:border-river) long.
[Vladivostok](place:vladivostok) is [127 km](measure:vladivostok-border) away, salt water [3.6 km](measure:china-salt-water) from China.

[^one-crossing]: **Geography.** A bridge, [15 km](measure:tripoint-mouth) from the sea.
`,
	'measures.json': list(
		measure('border-river', 'tripoint', 'tumen-mouth', { line: 'border-river', how: 'along' }),
		measure('vladivostok-border', 'vladivostok', 'nearest:border-ru-kp', {
			beside: ['ring-vladivostok'],
		}),
		measure('china-salt-water', 'nearest:border-cn-ru', 'nearest:posyet-shore', { digits: 1 }),
		measure('tripoint-mouth', 'tripoint', 'tumen-mouth', {}),
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
		event('border-agreed', '1985-04-17', 'one-crossing', { sources: ['border-1985'] }),
		event('zone-made', '1991-12', 'zone', { where: ['rason'] }),
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
