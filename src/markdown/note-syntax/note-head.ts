import type { FootnoteDefinition, Strong } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';

/** The bold words that a note starts with, `**Kind (draft). Title.**`, in parts. */
export interface NoteHead {
	/** All of it, with single spaces. */
	typed: string;
	/** What stands before the first full stop, without “(draft)”. */
	kind: string;
	isDraft: boolean;
	/** What follows that full stop, with its end; empty if there is nothing. */
	title: string;
}

/** Returns the bold text that a note starts with; undefined if it starts otherwise. */
export function boldStart({ children }: FootnoteDefinition): Strong | undefined {
	const [paragraph] = children;
	const first = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
	return first?.type === 'strong' ? first : undefined;
}

/** Splits the bold text at the start of a note. Nothing is checked. */
export function readHead(bold: Strong): NoteHead {
	const typed = textOf(bold).replace(/\s+/g, ' ').trim();
	const [, kind = '', draft, title = ''] = /^([^.]*?)( \(draft\))?(?:\.(.*))?$/.exec(typed)!;
	return { typed, kind, isDraft: draft !== undefined, title: title.trim() };
}

/** Reports whether “(draft)” follows the kind of a note. */
export function isDraftNote(definition: FootnoteDefinition): boolean {
	const bold = boldStart(definition);
	return bold !== undefined && readHead(bold).isDraft;
}

/** Returns a title without the full stop that ends it; a question or exclamation mark stays. */
export const withoutStop = (title: string): string => title.replace(/\.$/, '');
