import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Heading, Link, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { inReadingOrder } from '#src/edition/model/reading-order.ts';
import { edition, interview, ROOT, toUrl } from '#src/tests/support/test-edition.ts';
import { answerMarkdown, interviewMarkdown, noteMarkdown } from './document.ts';

const whole = interviewMarkdown(interview, edition, toUrl);
const parse = (markdown: string): Root =>
	unified().use(remarkParse).use(remarkGfm).parse(markdown) as Root;
const notes = inReadingOrder([interview]).flatMap(({ passage }) => passage.notes);

/** What a code host would find in a file. */
function survey(markdown: string) {
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

test('interviewMarkdown has a footnote for every note and a marker for every footnote', () => {
	const { notes: footnotes, markers } = survey(whole);
	assert.deepEqual(
		footnotes,
		notes.map(({ id }) => id),
	);
	assert.deepEqual(new Set(markers), new Set(footnotes));
});

test('interviewMarkdown has every question as a heading, in order', () => {
	const questions = interview.answers.map(({ number, question }) => `${number}. ${question}`);
	assert.deepEqual(survey(whole).headings, [interview.title, ...questions, 'Licences']);
});

test('every link of the Markdown is a whole address, below the folder of the site or of another', () => {
	const { links } = survey(whole);
	for (const link of links) assert.match(link, /^https?:\/\//);
	assert(links.some((link) => link === `${ROOT}places/rajin/`));
	assert.doesNotMatch(whole, /\b(place|term|measure|note):[a-z]|<Citation|\[@/);
});

for (const answer of interview.answers) {
	test(`answerMarkdown gives ${answer.id} with its own notes and address, its label and its licences`, () => {
		const markdown = answerMarkdown(answer, interview, edition, toUrl);
		const found = survey(markdown);
		assert.deepEqual(
			found.notes,
			answer.notes.map(({ id }) => id),
		);
		assert.equal(found.links[0], `${ROOT}${interview.id}/${answer.id}/`);
		assert(markdown.includes(interview.label));
		assert(markdown.includes('version 1.2, 24 November 2026; notes as known on 28 February 2026'));
		assert(found.links.includes('https://creativecommons.org/licenses/by/4.0/'));
		assert(markdown.includes('not licensed for reuse'));
	});
}

test('answerMarkdown loses no word of an answer’s text', () => {
	for (const answer of interview.answers) {
		const root = parse(answerMarkdown(answer, interview, edition, toUrl));
		const paragraphs = root.children
			.filter(({ type }) => type === 'paragraph')
			.map((node) => textOf(node));
		for (const { text } of answer.paragraphs) assert(paragraphs.includes(text), text);
	}
});

test('a footnote begins with its kind and the words at stake, and gives its sources in full with addresses', () => {
	const answer = interview.answers.find(({ id }) => id === 'gas-pipelines')!;
	const note = answer.notes.find(({ id }) => id === 'students-return')!;
	const markdown = noteMarkdown(note, answer, interview, edition, toUrl);
	assert.match(
		markdown,
		/^\*\*Since, as known in February 2026, on “long had Russian students”\.\*\* /,
	);
	for (const { key } of note.citations) assert(markdown.includes(edition.sources.get(key)!.URL!));
	assert(markdown.endsWith(`This note: <${ROOT}${interview.id}/gas-pipelines/#n-students-return>`));
});

test('a footnote without sources says so, and a revised one says when and what', () => {
	const all = inReadingOrder([interview]);
	const markdownOf = (id: string) => {
		const { passage } = all.find(({ passage }) => passage.notes.some((one) => one.id === id))!;
		const note = passage.notes.find((one) => one.id === id)!;
		return noteMarkdown(note, passage, interview, edition, toUrl);
	};
	assert.match(markdownOf('us-troops'), /General knowledge, no source consulted\./);
	assert.match(markdownOf('kogas-2003'), /Revised on 23 November 2026: Added: the straight line/);
});
