import type { BlockContent, Nodes } from 'mdast';
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
	const described = notes.map((note) => ({ note, prose: describeProse(note.content) }));
	const blocks = [
		...paragraphs.map((block) => ({ block, note: undefined })),
		...described.flatMap(({ note, prose }) =>
			prose.paragraphs.map((block) => ({ block, note: note.id })),
		),
	];
	const answer = parsePassagePath(file)?.answer;
	return {
		file,
		body,
		paragraphs,
		statements: [],
		notes: described.map(({ note, prose }) => toNote(note, answer, prose)),
		mentions: blocks.flatMap(({ block, note }) => mentionsIn(block, note)),
		measures: [...new Set(blocks.flatMap(({ block }) => idsOf(block, 'measure')))],
		pointsTo: [...new Set(blocks.flatMap(({ block }) => idsOf(block, 'note')))],
	};
}

const toNote = (
	{ id, number, kind, title, isDraft, stake, content }: ParsedNote,
	answer: string | undefined,
	{ text, citations, paragraphs }: DescribedProse,
): Note => ({
	id,
	answer,
	number,
	kind,
	title,
	isDraft,
	words: stake?.replace(/\s+/g, ' ').trimEnd(),
	content,
	text,
	citations,
	terms: paragraphs.flatMap((block) => idsOf(block, 'term')),
});

/** What a note or an outcome says. */
export interface DescribedProse {
	paragraphs: ParagraphText[];
	/** The paragraphs as plain text, without the citations. */
	text: string;
	citations: CitationItem[];
}

/** Returns the plain text and the citations of the paragraphs of a note or an outcome. */
export function describeProse(content: readonly BlockContent[]): DescribedProse {
	const paragraphs = content.map(toParagraphText);
	const text = paragraphs.map((paragraph) => paragraph.text).join(' ');
	return { paragraphs, text, citations: content.flatMap(citationsIn) };
}

/** Lists the places that a paragraph links, each with its sentence. */
const mentionsIn = ({ text, links }: ParagraphText, note: string | undefined): Mention[] =>
	links
		.filter(({ kind }) => kind === 'place')
		.map(({ id, from, to }) => ({ place: id, note, ...sentenceAt(text, from, to) }));

/** Returns the ids that the links of one kind in a paragraph lead to. */
export const idsOf = ({ links }: ParagraphText, kind: LinkTarget['kind']): string[] =>
	links.filter((link) => link.kind === kind).map(({ id }) => id);

function citationsIn(node: Nodes): CitationItem[] {
	if (node.type === 'citation') return node.items;
	return 'children' in node ? node.children.flatMap(citationsIn) : [];
}
