import assert from 'node:assert/strict';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { checkPermalinks } from '#src/authoring/checks/permalinks.ts';
import { ContentFolder } from '#src/authoring/content-folder/content-folder.ts';
import { loadEdition } from '#src/authoring/load-edition.ts';
import { FIXTURE_EDITION } from '#src/tests/support/fixture-edition.ts';
import { DRAFT_KINDS } from './draft-kinds.ts';
import { findHelp } from './help.ts';
import { type Ask, makeDraft, UsageError } from './make-draft.ts';

const root = mkdtempSync(join(tmpdir(), 'tumen-new-'));
after(() => rmSync(root, { recursive: true }));
cpSync(`${FIXTURE_EDITION}/content`, `${root}/content`, { recursive: true });
const TALK = 'content/interviews/invented-ferry';
const read = (file: string) => readFileSync(`${root}/${file}`, 'utf8');
const make = (args: string[], ask?: Ask) => makeDraft(args, root, ask, () => {});

/** Answers questions by their first words. Any other question gets an empty answer, which stands for the default. */
const answering =
	(answers: Record<string, string>): Ask =>
	async (question) =>
		Object.entries(answers).find(([start]) => question.startsWith(start))?.[1] ?? '';

const PLACE = [
	...['place', '--name', 'Supsa', '--country', 'GE', '--type', 'town'],
	...['--lon', '41.8', '--lat', '42.02', '--coordinates', 'Test', '--why', 'It stands here.'],
];

test(
	'each kind of draft can be made with options or with answers, and the edition loads with and without the drafts',
	{ tags: ['new-entries'] },
	async () => {
		const places = read('content/places.json');
		await make(PLACE);
		assert.equal(
			read('content/places.json').slice(0, places.lastIndexOf('  }')),
			places.slice(0, places.lastIndexOf('  }')),
			'existing entries stay the same, byte for byte',
		);
		await make(
			['source'],
			answering({ 'Its title': 'A port reopens', Author: 'Doe, Jane', 'Year,': '2024-05' }),
		);
		await make(
			['answer'],
			answering({
				'Its question': 'What of the fish?',
				'The answer in': 'They sleep.',
				'A plain': 'Of fish, a sentence.',
			}),
		);
		assert.match(
			readFileSync(globSync(`${root}/${TALK}/*-what-of.mdx`)[0]!, 'utf8'),
			/^---\ndraft: true\nquestion: What of the fish\?\n/,
		);
		const note = await make([
			...['note', '--answer', 'night-boat', '--title', 'Fish come from Supsa'],
			...['--text', 'It is [there](place:supsa).'],
			...['--id', 'fish', '--sources', 'a-port-reopens', '--kind', 'Geography'],
		]);
		assert.match(note.nextStep, /Its marker \[\^fish\] stands at the end of the text/);
		assert.match(
			read(`${TALK}/03-night-boat.mdx`),
			/\n\[\^fish\]: \*\*Geography \(draft\)\. Fish come from Supsa\.\*\* It is \[there\]\(place:supsa\)\. \[@a-port-reopens\]\n$/,
		);
		await make([
			...['event', '--date', '1911', '--what', 'A port opens', '--where', 'supsa'],
			...['--answers', 'what-of', '--sources', 'a-port-reopens'],
		]);
		await make([
			...['term', '--name', 'A quayhand', '--kind', 'word', '--what', 'Who ties the ropes.'],
			...['--synonyms', 'docker, грузчик', '--sources', 'a-port-reopens'],
		]);
		await make([
			...['topic', '--heading', 'Fishing', '--synonyms', 'pesca', '--answers', 'what-of'],
			...['--notes', 'fish'],
		]);
		const measure = await make([
			...['measure', '--label', 'Supsa to the shore', '--from', 'supsa', '--digits', '1'],
			...['--to', 'nearest:georgian-shore', '--explain', 'To the nearest point of the shore.'],
		]);
		assert.match(
			measure.nextStep,
			/^It measures [\d.]+ km\. .*: \[[\d.]+ km\]\(measure:supsa-to-the-shore\)/,
		);
		await make([
			...['interview', '--title', 'Rails to the north', '--person', 'Ada Roe', '--role', 'Driver'],
			...['--date', '2025-01-02', '--standfirst', 'A ride: of two days.'],
			...['--sheet', 'lighthouse-coast'],
		]);
		await make([
			...['answer', '--interview', 'rails-to-the-north', '--question', 'How far is it?'],
			...['--line', 'Far, they say.', '--summary', 'Of the way, a sentence.'],
		]);
		assert.match(
			read('content/interviews/rails-to-the-north/01-how-far.mdx'),
			/\nview: sukhumi-bay\n/,
			'the default view belongs to the sheet of the interview',
		);
		const all = loadEdition(root, true);
		assert.equal(all.interviews[0]!.id, 'rails-to-the-north');
		assert(all.interviews[1]!.events.find(({ id }) => id === 'a-port-opens')!.draft);
		const published = loadEdition(root);
		assert.deepEqual(checkPermalinks(new ContentFolder(root), published.permalinks), []);
		const text = JSON.stringify([...published.permalinks, published.interviews[0]!.answers]);
		const newIds = ['supsa', 'a-port', 'what-of', 'n-fish', 'rails-to', 'quayhand', 'fishing'];
		for (const word of newIds) {
			assert(!text.includes(word), word);
		}
	},
);

test(
	'a statement is written at its place in the order of the text, and the first of an interview says what is missing',
	{ tags: ['new-entries', 'statements-divide'] },
	async () => {
		const statement = [
			...['statement', '--interview', 'invented-ferry', '--answer', 'timetable'],
			...['--words', 'a stain of soup', '--says', 'There is soup on it: a stain.'],
		];
		const written = await make(statement);
		assert(written.isPublished);
		assert.match(
			written.nextStep,
			/^Statement 5 of 8\. .*\/timetable\/#s-a-stain-of-soup, for ever/,
		);
		const file = `${TALK}/02-timetable.statements.yaml`;
		assert.match(
			read(file),
			/\n- id: a-stain-of-soup\n {2}words: a stain of soup\n {2}says: "There is soup on it: a stain\."\n- id: no-fares\n/,
		);
		const { answers } = loadEdition(root).interviews.find(({ id }) => id === 'invented-ferry')!;
		assert.deepEqual(
			answers[1]!.statements.slice(3, 5).map(({ text }) => text),
			[
				'A reader who holds it against the light can see both at once, and',
				'a stain of soup besides.',
			],
		);
		await assert.rejects(make(statement), /--id: There is a statement "a-stain-of-soup" already/);
		await assert.rejects(
			make([...statement, '--id', 'wall', '--words', 'paper on the']),
			/Nothing is written, .*"paper on the" begins within the marked words/s,
		);
		const files = globSync(`${root}/${TALK}/*.statements.yaml`);
		const texts = files.map((path) => [path, readFileSync(path, 'utf8')] as const);
		for (const path of files) rmSync(path);
		const first = await make([...statement, '--id', 'nine', '--words', 'Nine times']);
		assert.match(
			first.nextStep,
			/Still to do: .*03-night-boat\.mdx {2}The answer has no statements/,
		);
		for (const [path, text] of texts) writeFileSync(path, text);
	},
);

const mistakes: [what: string, args: string[], message: RegExp][] = [
	['kind', ['plaice'], /^Unknown kind "plaice"\. Did you mean "place"\?/],
	['no kind', [], /^Say which kind\. There are interview, answer/],
	['option', ['place', '--nmae', 'X'], /^Unknown option of place "nmae"\. Did you mean "name"\?/],
	['missing option', ['place', '--name', 'X'], /^--type is missing: What it is/],
	['id in use', [...PLACE, '--id', 'poti'], /^--id: There is a place "poti" already/],
	[
		'form of an id',
		[...PLACE, '--id', 'Poti Port'],
		/^--id: "Poti Port" is no id\. Ids are lower case/,
	],
	['point', [...PLACE, '--id', 'far', '--lat', '95'], /^--lat: It is off the globe/],
	[
		'interview',
		['answer', '--interview', 'invented-fery'],
		/^--interview: Unknown interview "invented-fery"\. Did you mean "invented-ferry"\?/,
	],
	[
		'address of a page',
		[...'interview --title T --id places'.split(' ')],
		/^--id: "places" is the address of a page/,
	],
	[
		'address of a page of the interview',
		['answer', '--interview', 'invented-ferry', '--question', 'Why?', '--id', 'booklet'],
		/^--id: "booklet" is the address of another page of the interview/,
	],
	[
		'view of another interview’s sheet',
		[
			...['answer', '--interview', 'rails-to-the-north', '--question', 'And back?'],
			...['--line', 'As far.', '--summary', 'Of the way back.', '--view', 'south-caucasus'],
		],
		/^--view: Unknown view "south-caucasus"\..* choose one of /i,
	],
	[
		'name in another script, without an id',
		['place', '--name', 'Артём'],
		/^--id is missing: .*lower case letters a–z/,
	],
	[
		'name with one letter that ids cannot have',
		['place', '--name', 'Łódź harbour'],
		/^--id is missing: /,
	],
	[
		'two numbers for one',
		[...PLACE, '--id', 'far', '--lat', '42.02, 41.8'],
		/^--lat: "42\.02, 41\.8" is two numbers/,
	],
	[
		'end of a measure',
		['measure', '--label', 'X', '--from', 'potti'],
		/^--from: Unknown place "potti"\. Did you mean "poti"\?/,
	],
	[
		'line of a measure',
		['measure', '--label', 'X', '--from', 'nearest:georgian-shoer'],
		/^--from: Unknown line "georgian-shoer"\. Did you mean "georgian-shore"\?/,
	],
	[
		'item of a revision',
		['revision', '--interview', 'invented-ferry', '--what', 'X', '--of', 'nte poti'],
		/^--of: "nte poti" begins with none of answer, note, source\.$/,
	],
	['bare word', ['place', 'Poti'], /^"Poti" belongs to no option/],
];
for (const [what, args, message] of mistakes) {
	test(`a mistake in the arguments stops with a helpful message: ${what}`, async () => {
		await assert.rejects(
			make(args),
			(error) => error instanceof UsageError && message.test(error.message),
		);
	});
}

test('an id that was published before is refused', { tags: ['permalinks-checked'] }, async () => {
	const file = 'content/permalinks.json';
	const moved = '"place old-port": "place poti"';
	writeFileSync(`${root}/${file}`, read(file).replace('"moved": {', `"moved": {${moved},`));
	await assert.rejects(make([...PLACE, '--id', 'old-port']), /was published once/);
});

test('a question is repeated until its answer is valid', { tags: ['new-entries'] }, async () => {
	const asked: string[] = [];
	const names = ['Poti', 'Poti', 'poti-two'];
	const ask: Ask = async (question) => {
		asked.push(question);
		if (question.startsWith('Its id')) return names.shift()!;
		return answering({
			'Its English': 'Poti',
			'What it is': 'town',
			Degrees: '42',
			Where: 'x',
			Why: 'y',
		})!(question);
	};
	await make(['place'], ask);
	assert.equal(asked.filter((question) => question.startsWith('Its id')).length, 3);
});

test(
	'what would be a mistake is not written, and the mistakes are named',
	{ tags: ['new-entries'] },
	async () => {
		const files = () =>
			globSync('content/**', { cwd: root }).map((file) => (file.includes('.') ? read(file) : file));
		const before = files();
		const answer = ['--interview', 'invented-ferry', '--answer', 'night-boat'];
		const note = ['note', ...answer, '--id', 'bad', '--title', 'Is it bad?', '--text'];
		await assert.rejects(
			make([...note, 'It is <b>there</b>.']),
			/Nothing is written, for it would be wrong:\ncontent\/.*03-night-boat\.mdx {2}"<b>" is HTML/,
		);
		await assert.rejects(
			make([...note, 'It is [there](place:nowhere).']),
			/Unknown place "nowhere"/,
		);
		await assert.rejects(
			make(['note', ...answer, '--text', 'So.', '--title', 'One two three four five six seven.']),
			/--title: It has 7 words: shorten it to at most six\./,
		);
		await assert.rejects(
			make([...PLACE, '--id', '2']),
			/A number alone is the address of a volume/,
		);
		assert.deepEqual(files(), before);
	},
);

test(
	'a place far from its country is written with a warning',
	{ tags: ['new-entries'] },
	async () => {
		const { nextStep } = await make([...PLACE, '--id', 'far', '--lon', '42.02', '--lat', '41.8 N']);
		assert.doesNotMatch(nextStep, /Warning/);
		const far = await make([...PLACE, '--id', 'farther', '--lon', '42.02', '--lat', '48']);
		assert.match(
			far.nextStep,
			/^Warning: "farther" stands at 42\.02° E, 48° N, in Russia, \d+ km from Georgia/,
		);
	},
);

test(
	'a mistake that was there before does not keep anything from being written',
	{ tags: ['new-entries'] },
	async () => {
		const file = `${TALK}/01-crossing.mdx`;
		const text = read(file);
		writeFileSync(`${root}/${file}`, `${text}\nSee [it](place:nowhere).\n`);
		await make([...PLACE, '--id', 'supsa-two', '--lon', '41°48′ E', '--lat', '42,02 N']);
		writeFileSync(`${root}/${file}`, text);
		const { lon, lat } = loadEdition(root, true).places.get('supsa-two')!;
		assert.deepEqual([lon, lat], [41.8, 42.02]);
	},
);

test(
	'a layer and a revision are written at once, with their entry of the legend and the version in interview.mdx',
	{ tags: ['new-entries'] },
	async () => {
		const layer = await make([
			...['layer', '--id', 'mole', '--kind', 'pipelines', '--sheets', 'caucasus'],
			...['--points', '41.6 42.1; 41.7 42.2', '--name', 'The mole', '--what', 'A pipe, invented.'],
		]);
		assert(layer.isPublished);
		const { version } = loadEdition(root).interviews[0]!;
		const [first, second] = version.split('.').map(Number);
		const revision = await make([
			...[
				'revision',
				'--interview',
				loadEdition(root).interviews[0]!.id,
				'--what',
				'A note revised.',
			],
			...['--of', 'note geese', '--different', 'Shorter.'],
		]);
		assert.match(revision.nextStep, /npm run record/);
		const edition = loadEdition(root);
		assert.deepEqual(edition.map.layers.at(-1)!.points, [
			[41.6, 42.1],
			[41.7, 42.2],
		]);
		assert.equal(edition.map.legend.at(-1)!.name, 'The mole');
		const [newest] = edition.interviews[0]!.history;
		assert.equal(newest.version, `${first}.${second! + 1}`);
		assert.equal(edition.interviews[0]!.version, newest.version);
		assert.deepEqual(newest.changes, [{ kind: 'note', id: 'geese', what: 'Shorter.' }]);
	},
);

test('the help lists the kinds and explains every option of one', { tags: ['new-entries'] }, () => {
	assert.equal(findHelp(['place', '--name', 'X']), undefined);
	const kinds = findHelp(['--help'])!;
	for (const [name, { what, fields }] of Object.entries(DRAFT_KINDS)) {
		assert(kinds.includes(`  ${name} `) && kinds.includes(what), name);
		const help = findHelp([name, '--help'])!;
		for (const field of fields) {
			assert(help.includes(`  --${field.name} `) && help.includes(field.question), field.name);
		}
	}
	assert.match(findHelp(['place', '-h'])!, /\n {2}--country .*\(optional\)\n/);
});
