import assert from 'node:assert/strict';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { FIXTURE_EDITION, fixtureEdition } from '#src/tests/support/fixture-edition.ts';
import { loadEdition } from '../load-edition.ts';
import { ContentError } from '../parsing/problem.ts';

const TALK = 'content/interviews/invented-ferry';
const root = mkdtempSync(join(tmpdir(), 'tumen-drafts-'));
after(() => rmSync(root, { recursive: true }));

/** Loads a copy of the invented edition with some files edited. */
function withEdits(edits: Record<string, (text: string) => string>, drafts = false) {
	rmSync(`${root}/content`, { recursive: true, force: true });
	cpSync(`${FIXTURE_EDITION}/content`, `${root}/content`, { recursive: true });
	for (const [file, edit] of Object.entries(edits)) {
		const before = readFileSync(`${root}/${file}`, 'utf8');
		const changed = edit(before);
		assert.notEqual(changed, before, file);
		writeFileSync(`${root}/${file}`, changed);
	}
	return loadEdition(root, drafts);
}

/** Returns an edit that marks the entry with an id as a draft. */
const mark = (id: string) => (text: string) =>
	text.replace(`"id": "${id}",`, `"id": "${id}", "draft": true,`);

/** For each kind: an edit that makes a draft of something that a published text links, and the expected mistake. */
const linked: [what: string, file: string, edit: (text: string) => string, mistake: RegExp][] = [
	[
		'place',
		'content/places.json',
		mark('tabriz'),
		/01-crossing\.mdx:\d+:\d+ {2}The place "tabriz" is a draft, and this is not\. Take it out here/,
	],
	[
		'term',
		'content/terms.json',
		mark('rope-word'),
		/01-crossing\.mdx:\d+:\d+ {2}The term "rope-word" is a draft/,
	],
	[
		'source',
		'content/sources.json',
		mark('invented-rule'),
		/02-timetable\.mdx:\d+:\d+ {2}The source "invented-rule" is a draft/,
	],
	[
		'measure',
		`${TALK}/measures.json`,
		mark('armenia-iran'),
		/03-night-boat\.mdx:\d+:\d+ {2}The measure "armenia-iran" is a draft/,
	],
	[
		'answer',
		`${TALK}/01-crossing.mdx`,
		(text) => text.replace('---\n', '---\ndraft: true\n'),
		/topics\.json:\d+:\d+ {2}The answer "crossing" is a draft/,
	],
	[
		'note',
		`${TALK}/02-timetable.mdx`,
		(text) => text.replace('**Disputed. ', '**Disputed (draft). '),
		/topics\.json:\d+:\d+ {2}The note "sailings" is a draft/,
	],
];
for (const [what, file, edit, mistake] of linked) {
	test(
		`a published text cannot link a draft ${what}, but in dev it can`,
		{ tags: ['drafts'] },
		() => {
			assert.throws(
				() => withEdits({ [file]: edit }),
				(error) => error instanceof ContentError && mistake.test(error.message),
			);
			withEdits({ [file]: edit }, true);
		},
	);
}

test(
	'a draft note is left out with its marker but not its words, and so is the draft place that only it links',
	{ tags: ['drafts'] },
	() => {
		const edits = {
			[`${TALK}/03-night-boat.mdx`]: (text: string) =>
				`${text.replace(/\.\n\n\[\^/, '. So [it is][^fresh].\n\n[^')}\n[^fresh]: **Since (draft). A fresh town.** [There](place:fresh-town).\n`,
			'content/places.json': (text: string) =>
				text.replace(
					'[\n',
					'[{"id":"fresh-town","draft":true,"name":"F","country":null,"type":"town","lon":1,"lat":1,"coordinates":"x","names":[],"variants":[],"why":"x"},\n',
				),
		};
		const published = withEdits(edits);
		const { paragraphs, notes } = published.interviews[0]!.answers[2]!;
		assert.match(paragraphs.at(-1)!.text, /So it is\.$/);
		assert(!notes.some(({ id }) => id === 'fresh'));
		assert(!published.places.has('fresh-town'));
		const drafted = withEdits(edits, true);
		assert(drafted.interviews[0]!.answers[2]!.notes.some(({ id }) => id === 'fresh'));
		assert(drafted.places.has('fresh-town'));
	},
);

test('a mistake below a draft in a list is reported at its own line', () => {
	const edit = (text: string) =>
		mark('foggy-years')(mark('pier-built')(text)).replace(
			'"answers": ["night-boat"]',
			'"answers": ["nihgt-boat"]',
		);
	const lines = edit(readFileSync(`${FIXTURE_EDITION}/${TALK}/timeline.json`, 'utf8')).split('\n');
	const line = lines.findIndex((one) => one.includes('nihgt-boat')) + 1;
	assert.throws(
		() => withEdits({ [`${TALK}/timeline.json`]: edit }),
		(error) => error instanceof ContentError && error.message.includes(`timeline.json:${line}:`),
	);
});

test(
	'a draft answer after the last is left out, and in dev it is the last answer',
	{ tags: ['drafts'] },
	() => {
		rmSync(`${root}/content`, { recursive: true, force: true });
		cpSync(`${FIXTURE_EDITION}/content`, `${root}/content`, { recursive: true });
		const last = globSync(`${root}/${TALK}/[0-9]*.mdx`).toSorted().at(-1)!;
		const number = String(Number(/(\d+)-[^/]*$/.exec(last)![1]) + 1).padStart(2, '0');
		const fields = /^---\n.*?\n---\n/s.exec(readFileSync(last, 'utf8'))![0];
		assert(fields.includes('draft: true'), 'the last answer of the invented edition is a draft');
		writeFileSync(`${root}/${TALK}/${number}-fresh.mdx`, `${fields}\nFresh.\n`);
		const published = fixtureEdition().interviews[0]!.answers;
		assert.equal(loadEdition(root).interviews[0]!.answers.length, published.length);
		const added = loadEdition(root, true).interviews[0]!.answers.at(-1)!;
		assert.deepEqual([added.id, added.draft, added.number], ['fresh', true, Number(number)]);
	},
);
