import type { Nodes, Paragraph, PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { isMarker } from '../links/link-target.ts';
import { toPlainText } from '../paragraph-text.ts';
import { isStake } from '../prose.ts';
import type { ReportWords, TextPosition } from './locate-statements.ts';

/** The part of a statement that stands in one paragraph. */
interface StatementPiece {
	/** Position of the paragraph in its passage, from 0. */
	paragraph: number;
	/** The plain text of the piece is `text.slice(from, to)` of the paragraph’s. It begins and ends with a word. */
	from: number;
	to: number;
}

/** What a statement consists of. */
export interface StatementExtent {
	/** In the order of the text: one for each paragraph that the statement has a part of. */
	pieces: StatementPiece[];
	/** Ids of the notes with a marker in the statement, in the order of the text. */
	notes: string[];
}

/** A statement to be wrapped. */
interface StatementStart {
	id: string;
	/** Its first words as typed. */
	words: string;
	start: TextPosition;
}

/**
 * Puts each statement of a passage into a `statement` node, one for each paragraph that it has a part of. A statement
 * runs to where the next begins; markers after its last word belong to it, and spaces between two statements to neither.
 * Reports statements that begin within a link, marked words or italics.
 * @param body The paragraphs as the remark plugins return them; they are changed in place.
 * @param statements In the order of the text, the first at its beginning.
 * @returns The extent of each statement.
 */
export function wrapStatements(
	body: Root,
	statements: readonly StatementStart[],
	report: ReportWords,
): StatementExtent[] {
	const extents = statements.map((): StatementExtent => ({ pieces: [], notes: [] }));
	let current = -1;
	for (const [paragraph, node] of (body.children as Paragraph[]).entries()) {
		const wrapped: PhrasingContent[] = [];
		let rest = node.children;
		let from = 0;
		const close = (children: PhrasingContent[]) => {
			const [inside, space] = splitOffSpace(children);
			const length = inside.reduce((sum, child) => sum + toPlainText(child).length, 0);
			if (inside.length === 0) return;
			const { id, start } = statements[current]!;
			const isFirst = start.paragraph === paragraph && start.offset === from;
			wrapped.push({ type: 'statement', id, isFirst, children: inside }, ...space);
			extents[current]!.pieces.push({ paragraph, from, to: from + length });
			extents[current]!.notes.push(...inside.flatMap(notesIn));
		};
		while (statements[current + 1]?.start.paragraph === paragraph) {
			const { words, start } = statements[current + 1]!;
			const cut = cutAt(rest, start.offset - from);
			if ('within' in cut) {
				report(current + 1, withinMessage(words, cut.within));
				return [];
			}
			if (start.offset > from) close(cut.before);
			[rest, from] = [cut.after, start.offset];
			current++;
		}
		close(rest);
		node.children = wrapped;
	}
	return extents;
}

type Cut = { before: PhrasingContent[]; after: PhrasingContent[] } | { within: PhrasingContent };

/** Cuts the children of a paragraph in two, `offset` characters of plain text from their start. */
function cutAt(children: readonly PhrasingContent[], offset: number): Cut {
	let at = 0;
	for (const [index, child] of children.entries()) {
		const { length } = toPlainText(child);
		const [before, after] = [children.slice(0, index), children.slice(index + 1)];
		// A marker has no plain text. It belongs to the words before it.
		if (offset === at && length > 0) return { before, after: [child, ...after] };
		if (offset < at + length) {
			if (child.type !== 'text') return { within: child };
			const { value } = child;
			const cut = typedOffset(value, offset - at);
			return {
				before: [...before, { ...child, value: value.slice(0, cut) }],
				after: [{ ...child, value: value.slice(cut) }, ...after],
			};
		}
		at += length;
	}
	return { before: [...children], after: [] };
}

/** Returns the offset in a text as typed of a character of the same text with single spaces. */
function typedOffset(value: string, offset: number): number {
	let typed = 0;
	for (let plain = 0; plain < offset; plain++)
		typed += /^(?:\s+|.)/s.exec(value.slice(typed))![0].length;
	return typed;
}

/** Splits the white space off the end of a part of a paragraph. */
function splitOffSpace(
	children: readonly PhrasingContent[],
): [inside: PhrasingContent[], space: PhrasingContent[]] {
	const last = children.at(-1);
	if (last?.type !== 'text') return [[...children], []];
	const value = last.value.trimEnd();
	const space = last.value.slice(value.length);
	return [
		[...children.slice(0, -1), ...(value ? [{ ...last, value }] : [])],
		space ? [{ ...last, value: space }] : [],
	];
}

function notesIn(node: Nodes): string[] {
	const ids: string[] = [];
	visit(node, (inner) => {
		if (isMarker(inner)) ids.push(`${inner.data?.hProperties?.['data-note']}`);
	});
	return ids;
}

function withinMessage(words: string, node: PhrasingContent): string {
	const what = isStake(node)
		? 'the marked words'
		: node.type === 'link'
			? 'the link'
			: 'the italics';
	return `"${words}" begins within ${what} "${toPlainText(node)}". Begin the statement before or after: links, marked words and italics are never parted.`;
}
