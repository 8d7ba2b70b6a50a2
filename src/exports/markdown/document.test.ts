import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Heading, Link, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { inReadingOrder } from '#src/edition/model/reading-order.ts';
import { statementsWithOutcome } from '#src/edition/outcomes/outcomes-of.ts';
import type { Passage } from '#src/edition/model/edition.ts';
import { atlas, edition, interview, ROOT, toUrl } from '#src/tests/support/test-edition.ts';
import { answerMarkdown, interviewMarkdown, noteMarkdown } from './document.ts';

const interviewFile = interviewMarkdown(interview, edition, toUrl, atlas);
const parse = (markdown: string): Root =>
	unified().use(remarkParse).use(remarkGfm).parse(markdown) as Root;

/** Returns the footnotes, markers, links and headings that a GFM parser finds in a file. */
function parseParts(markdown: string) {
	const found = { notes: [] as string[], markers: [] as string[], links: [] as string[] };
	const headings: string[] = [];
	visit(parse(markdown), (node) => {
		if (node.type === 'footnoteDefinition') found.notes.push(node.identifier);
		if (node.type === 'footnoteReference') found.markers.push(node.identifier);
		if (node.type === 'link') found.links.push((node as Link).url);
		if (node.type === 'heading') headings.push(textOf(node as Heading));
	});
	return { ...found, headings };
}

/** Returns the names of the footnotes of passages: those of their notes, then those of their outcomes. */
const footnotesOf = (passages: readonly Passage[]) =>
	passages.flatMap(({ notes, statements }) => [
		...notes.map(({ id }) => id),
		...statements
			.filter(({ outcome }) => outcome && 'verdict' in outcome)
			.map(({ id }) => `since--${id}`),
	]);

test(
	'interviewMarkdown has a footnote for every note and every outcome, and a marker for every footnote',
	{ tags: ['text-exports', 'ledger-exports'] },
	() => {
		const { notes: footnotes, markers } = parseParts(interviewFile);
		assert.deepEqual(
			footnotes,
			footnotesOf(inReadingOrder([interview]).map(({ passage }) => passage)),
		);
		assert.deepEqual(new Set(markers), new Set(footnotes));
	},
);

test(
	'interviewMarkdown has every question as a heading, in order',
	{ tags: ['text-exports'] },
	() => {
		const questions = interview.answers.map(({ number, question }) => `${number}. ${question}`);
		assert.deepEqual(parseParts(interviewFile).headings, [
			interview.title,
			...questions,
			'Then and since',
			'The map in words',
			'Licences',
		]);
	},
);

test('every link of the Markdown is an absolute address, with the site’s folder if it leads to this site', () => {
	const { links } = parseParts(interviewFile);
	for (const link of links) assert.match(link, /^https?:\/\//);
	assert(links.some((link) => link === `${ROOT}places/batumi/`));
	assert.doesNotMatch(interviewFile, /\b(place|term|measure|note):[a-z]|<Citation|\[@/);
});

for (const answer of interview.answers) {
	test(
		`answerMarkdown of ${answer.id} has its own notes and outcomes, its address, its label and its licences`,
		{ tags: ['text-exports'] },
		() => {
			const markdown = answerMarkdown(answer, interview, edition, toUrl);
			const found = parseParts(markdown);
			assert.deepEqual(found.notes, footnotesOf([answer]));
			assert.equal(found.links[0], `${ROOT}${interview.id}/${answer.id}/`);
			assert(markdown.includes(interview.label));
			assert(markdown.includes('version 1.1, 2 October 2025; notes as known on 30 September 2025'));
			assert(found.links.includes('https://creativecommons.org/licenses/by/4.0/'));
			assert(markdown.includes('not licensed for reuse'));
		},
	);
}

test(
	'answerMarkdown contains every paragraph of an answer unchanged',
	{ tags: ['text-exports'] },
	() => {
		for (const answer of interview.answers) {
			const root = parse(answerMarkdown(answer, interview, edition, toUrl));
			const paragraphs = root.children
				.filter(({ type }) => type === 'paragraph')
				.map((node) => textOf(node));
			for (const { text } of answer.paragraphs) assert(paragraphs.includes(text), text);
		}
	},
);

test('a footnote starts with its kind, the words at stake and its title, and lists its sources in full with addresses', () => {
	const answer = interview.answers.find(({ id }) => id === 'night-boat')!;
	const note = answer.notes.find(({ id }) => id === 'laid-up')!;
	const markdown = noteMarkdown(note, interview, edition, toUrl);
	assert.match(
		markdown,
		/^\*\*Since, as known in September 2025, on “next summer”\. Laid up in September\.\*\* /,
	);
	for (const { key } of note.citations) assert(markdown.includes(edition.sources.get(key)!.URL!));
	assert(markdown.endsWith(`This note: <${ROOT}${interview.id}/night-boat/#n-laid-up>`));
});

test('a footnote without sources says so, and a revised footnote gives the date and the change', () => {
	const stops = inReadingOrder([interview]);
	const markdownOf = (id: string) => {
		const { passage } = stops.find((stop) => stop.passage.notes.some((note) => note.id === id))!;
		const note = passage.notes.find((other) => other.id === id)!;
		return noteMarkdown(note, interview, edition, toUrl);
	};
	assert.match(markdownOf('harbour-side'), /General knowledge, no source consulted\./);
	assert.match(markdownOf('sailings'), /Revised on 2 October 2025: It counts the boats again/);
});

test(
	'interviewMarkdown lists the statements of each answer, with their addresses',
	{ tags: ['statement-exports'] },
	() => {
		const { links } = parseParts(interviewFile);
		for (const { passage } of inReadingOrder([interview])) {
			for (const { path, says } of passage.statements) {
				assert(links.includes(`${ROOT}${path}`), path);
				assert(interviewFile.includes(`- ${says} <`), says);
			}
		}
	},
);

test(
	'a statement with an outcome has its verdict, and a footnote with what was known, what decides it and its sources',
	{ tags: ['ledger-exports'] },
	() => {
		for (const { id, outcome } of statementsWithOutcome(interview))
			assert.match(
				interviewFile,
				new RegExp(`#s-${id}> \\*\\*${outcome.verdict}.*\\[\\^since--${id}\\]\n`),
			);
		assert.match(interviewFile, /\*\*true when said \(until the broom was sold\)\*\*\[/);
		const footnote = interviewFile.split('[^since--swept-deck]: ')[1]!.split('\n[^')[0]!;
		assert.match(
			footnote,
			/^\*\*Verdict, as known in September 2025: true when said \(until the broom was sold\)\. Certainty: medium\.\*\* Known on the day: In May 2025 the broom/,
		);
		assert.match(
			footnote,
			/\n {4}Since: The broom was sold.*\n\n {4}Sources:\n\n {4}- .*, §9 \(quoted elsewhere\).*\n {4}- /,
		);
		assert(footnote.includes(`This verdict: <${ROOT}invented-ferry/then-and-since/#s-swept-deck>`));
	},
);

test('a statement that another’s outcome covers has the same footnote, or else the address of its row', () => {
	const [crossing] = interview.answers;
	const covered = (markdown: string) => markdown.split('#s-drawn-by-a-child> ')[1]!.split('\n')[0];
	const verdict = '**borne out (so far as anybody looked)**';
	const row = `<${ROOT}invented-ferry/then-and-since/#s-no-pipe>`;
	assert.equal(
		covered(answerMarkdown(crossing!, interview, edition, toUrl)),
		`${verdict}[^since--no-pipe]`,
	);
	const [lone] = crossing!.statements.filter(({ id }) => id === 'drawn-by-a-child');
	const alone = { ...crossing!, id: 'alone', statements: [lone!] };
	assert.equal(covered(answerMarkdown(alone, interview, edition, toUrl)), `${verdict} ${row}`);
});

test('interviewMarkdown ends with the summary of the verdicts, their numbers and what each means', () => {
	const [, section] = interviewFile.split('## Then and since\n');
	assert.match(section!, /little was left to decide.*\n- \*\*1 borne out:\*\* What was expected/s);
	assert(section!.includes(`<${ROOT}invented-ferry/then-and-since/>`));
	const [, lighthouse] = edition.interviews;
	const without = {
		...lighthouse!,
		answers: lighthouse!.answers.map((answer) => ({ ...answer, statements: [] })),
	};
	assert.doesNotMatch(interviewMarkdown(without, edition, toUrl, atlas), /Then and since|erdict/);
});

test('both files say what the map shows with the statements of an answer, and where', () => {
	const lighthouse = edition.interviews.find(({ id }) => id === 'invented-lighthouse')!;
	const caption = 'The lamp that nobody lights would stand at Sukhumi.';
	const address = `${ROOT}invented-lighthouse/lamp/?map=s-nobody`;
	for (const markdown of [
		interviewMarkdown(lighthouse, edition, toUrl, atlas),
		answerMarkdown(lighthouse.answers[0]!, lighthouse, edition, toUrl),
	])
		assert.ok(markdown.includes(`“Nobody does …”: ${caption} <${address}>`));
	assert.doesNotMatch(interviewFile, /sentence by sentence/);
});
