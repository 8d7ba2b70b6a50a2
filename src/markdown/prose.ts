import type { BlockContent, Node, Nodes, Parent, PhrasingContent, Root } from 'mdast';
import type {} from 'mdast-util-to-hast';
import type { CitationItem } from '#src/shared/citation.ts';
import type { NoteKind } from '#src/shared/note-kinds.ts';

/** A passage after the remark plugins: everything else is made from this tree. */
export interface Prose {
	/** The paragraphs of the text. Links to this site start with `/`. */
	body: Root;
	/** In the order of their numbers. */
	notes: ParsedNote[];
}

/** A note as its editor defined it. */
export interface ParsedNote {
	id: string;
	/** From 1. */
	number: number;
	kind: NoteKind;
	/** Without the full stop that ends it; a question or exclamation mark stays. */
	title: string;
	isDraft: boolean;
	/** The words at stake as typed; undefined if none are marked. */
	stake: string | undefined;
	/** The text of the note, without its kind and title. */
	content: BlockContent[];
}

/** A citation, `[@key, §29; @other]`, as a node of the tree. */
export interface CitationNode extends Node {
	type: 'citation';
	items: CitationItem[];
}

/** A statement as a node of the tree, or a piece of one that runs over several paragraphs. */
export interface StatementNode extends Parent {
	type: 'statement';
	id: string;
	/** True for the first piece, which has the statement’s address. */
	isFirst: boolean;
	children: PhrasingContent[];
}

declare module 'mdast' {
	interface PhrasingContentMap {
		citation: CitationNode;
		statement: StatementNode;
	}
	interface RootContentMap {
		citation: CitationNode;
		statement: StatementNode;
	}
}

declare module 'vfile' {
	interface DataMap {
		/** Set by remarkNotes. */
		notes: ParsedNote[];
	}
}

/** Reports whether a node is a span with the words at stake of a note, as remarkNotes makes it. */
export const isStake = (node: Nodes): boolean =>
	node.type === 'emphasis' && node.data?.hName === 'span';

/** Reports whether a node is a statement or a piece of one. */
export const isStatement = (node: Nodes): node is StatementNode => node.type === 'statement';
