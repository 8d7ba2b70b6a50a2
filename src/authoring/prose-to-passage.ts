import type { Nodes } from 'mdast';
import type { Mention, Note, Passage } from '#src/edition/model/edition.ts';
import type { LinkTarget } from '#src/markdown/links/link-target.ts';
import { type ParagraphText, toParagraphText } from '#src/markdown/paragraph-text.ts';
import type { ParsedNote, Prose } from '#src/markdown/prose.ts';
import { sentenceAt } from '#src/markdown/sentence-at.ts';
import type { CitationItem } from '#src/shared/citation.ts';
import { parsePassagePath } from '#src/shared/passage-path.ts';

/**
 * Collects the paragraphs, notes, mentions, measures and links to notes of a parsed passage.
 * @param file Path of the passage from the top of the project.
 */
export function proseToPassage(file: string, { body, notes }: Prose): Passage {
	const paragraphs = body.children.map(toParagraphText);
	const texts = notes.map((note) => ({ note, blocks: note.content.map(toParagraphText) }));
	const blocks = [
		...paragraphs.map((block) => ({ block, note: undefined })),
		...texts.flatMap(({ note, blocks }) => blocks.map((block) => ({ block, note: note.id }))),
	];
	const answer = parsePassagePath(file)?.answer;
	return {
		file,
		body,
		paragraphs,
		statements: [],
		notes: texts.map(({ note, blocks }) => toNote(note, answer, blocks)),
		mentions: blocks.flatMap(({ block, note }) => mentionsIn(block, note)),
		measures: [...new Set(blocks.flatMap(({ block }) => idsOf(block, 'measure')))],
		pointsTo: [...new Set(blocks.flatMap(({ block }) => idsOf(block, 'note')))],
	};
}

const toNote = (
	{ id, number, kind, title, isDraft, stake, content }: ParsedNote,
	answer: string | undefined,
	blocks: readonly ParagraphText[],
): Note => ({
	id,
	answer,
	number,
	kind,
	title,
	isDraft,
	words: stake?.replace(/\s+/g, ' ').trimEnd(),
	content,
	text: blocks.map(({ text }) => text).join(' '),
	citations: content.flatMap(citationsIn),
	terms: blocks.flatMap((block) => idsOf(block, 'term')),
});

/** Lists the places that a paragraph links, each with its sentence. */
const mentionsIn = ({ text, links }: ParagraphText, note: string | undefined): Mention[] =>
	links
		.filter(({ kind }) => kind === 'place')
		.map(({ id, from, to }) => ({ place: id, note, ...sentenceAt(text, from, to) }));

const idsOf = ({ links }: ParagraphText, kind: LinkTarget['kind']): string[] =>
	links.filter((link) => link.kind === kind).map(({ id }) => id);

function citationsIn(node: Nodes): CitationItem[] {
	if (node.type === 'citation') return node.items;
	return 'children' in node ? node.children.flatMap(citationsIn) : [];
}
