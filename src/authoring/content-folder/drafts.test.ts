import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { loadEdition } from '../load-edition.ts';
import { ContentError } from '../parsing/problem.ts';

const TALK = 'content/interviews/putin-kim-pact';
const root = mkdtempSync(join(tmpdir(), 'tumen-drafts-'));
after(() => rmSync(root, { recursive: true }));

/** Loads a copy of content/ with some files edited. */
function withEdits(edits: Record<string, (text: string) => string>, drafts = false) {
	rmSync(`${root}/content`, { recursive: true, force: true });
	cpSync('content', `${root}/content`, { recursive: true });
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
		mark('dunai'),
		/01-weapons\.mdx:\d+:\d+ {2}The place "dunai" is a draft, and this is not\. Take it out here/,
	],
	[
		'term',
		'content/terms.json',
		mark('kogas'),
		/04-gas-pipelines\.mdx:\d+:\d+ {2}The term "kogas" is a draft/,
	],
	[
		'source',
		'content/sources.json',
		mark('unscr-1718'),
		/01-weapons\.mdx:\d+:\d+ {2}The source "unscr-1718" is a draft/,
	],
	[
		'measure',
		`${TALK}/measures.json`,
		mark('border-river'),
		/02-sea-access\.mdx:\d+:\d+ {2}The measure "border-river" is a draft/,
	],
	[
		'answer',
		`${TALK}/08-army.mdx`,
		(text) => text.replace('---\n', '---\ndraft: true\n'),
		/topics\.json:\d+:\d+ {2}The answer "army" is a draft/,
	],
	[
		'note',
		`${TALK}/01-weapons.mdx`,
		(text) => text.replace('**Context.** Such', '**Context (draft).** Such'),
		/topics\.json:\d+:\d+ {2}The note "arms-ban" is a draft/,
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
			[`${TALK}/09-realism.mdx`]: (text: string) =>
				`${text.replace(/\.\n\n\[\^/, '. So [it is][^fresh].\n\n[^')}\n[^fresh]: **Since (draft).** [There](place:fresh-town).\n`,
			'content/places.json': (text: string) =>
				text.replace(
					'[\n',
					'[{"id":"fresh-town","draft":true,"name":"F","country":null,"type":"town","lon":1,"lat":1,"coordinates":"x","names":[],"variants":[],"why":"x"},\n',
				),
		};
		const published = withEdits(edits);
		const { paragraphs, notes } = published.interviews[0]!.answers[8]!;
		assert.match(paragraphs.at(-1)!.text, /So it is\.$/);
		assert(!notes.some(({ id }) => id === 'fresh'));
		assert(!published.places.has('fresh-town'));
		const drafted = withEdits(edits, true);
		assert(drafted.interviews[0]!.answers[8]!.notes.some(({ id }) => id === 'fresh'));
		assert(drafted.places.has('fresh-town'));
	},
);

test('a mistake below a draft in a list is reported at its own line', () => {
	const edit = (text: string) =>
		mark('japan-pipeline')(text).replace(
			/"answers": \["nationalism"\]/,
			'"answers": ["nationalsm"]',
		);
	const first = readFileSync(`${TALK}/timeline.json`, 'utf8');
	const line =
		edit(first.replace('"id": "aigun",', '"id": "aigun", "draft": true,'))
			.split('\n')
			.findIndex((one) => one.includes('nationalsm')) + 1;
	assert.throws(
		() => withEdits({ [`${TALK}/timeline.json`]: (text) => edit(mark('aigun')(text)) }),
		(error) => error instanceof ContentError && error.message.includes(`timeline.json:${line}:`),
	);
});

test(
	'a draft answer after the last is left out, and in dev it is the last answer',
	{ tags: ['drafts'] },
	() => {
		const file = `${TALK}/12-fresh.mdx`;
		cpSync('content', `${root}/content`, { recursive: true });
		const text = readFileSync(`${TALK}/11-nuclear.mdx`, 'utf8').replace(
			'---\n',
			'---\ndraft: true\n',
		);
		writeFileSync(`${root}/${file}`, `${/^---\n.*?\n---\n/s.exec(text)![0]}\nFresh.\n`);
		assert.equal(loadEdition(root).interviews[0]!.answers.length, 11);
		const [interview] = loadEdition(root, true).interviews;
		assert.deepEqual([interview!.answers[11]!.id, interview!.answers[11]!.draft], ['fresh', true]);
		rmSync(`${root}/${file}`);
	},
);
