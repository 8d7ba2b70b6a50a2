/** Words that the reader has selected within one answer or one note. */
export interface SelectedPassage {
	/** As plain text, with single spaces. */
	words: string;
	/** From the first word to the last, widened to whole words. */
	range: Range;
	/** The element of the note in the list of notes (not its copy in the panel), or of the answer. */
	container: HTMLElement;
}

/** Elements whose words can be quoted: notes, also in the panel, and answers. */
const TEXTS = '[data-kind] .note-words, .answer > .prose';
/** Elements within a text that are not a part of its words. */
const EXCLUDED =
	'sup, .visually-hidden, .kind, .note-title, .sources, .revised, .in-time, summary, .note-number';

/** Returns the selected words; undefined if there are none, or if they span more than one answer or note. */
export function selectedPassage(): SelectedPassage | undefined {
	const selection = getSelection();
	if (!selection?.rangeCount || selection.isCollapsed) return undefined;
	const pieces = piecesOf(selection.getRangeAt(0));
	const [first, last] = [pieces[0], pieces.at(-1)];
	if (!first || !last) return undefined;
	const text = textOf(first.node);
	const container = text && text === textOf(last.node) ? homeOf(text) : undefined;
	if (!container) return undefined;
	const range = new Range();
	range.setStart(first.node, first.from);
	range.setEnd(last.node, last.to);
	return { words: wordsOf(pieces), range, container };
}

/** The selected part of a text node, as offsets in characters. */
interface Piece {
	node: Node;
	from: number;
	to: number;
}

/** Lists the pieces of a range, widened to whole words, without white space at the start and the end. */
function piecesOf(range: Range): Piece[] {
	const { commonAncestorContainer: root, startContainer, endContainer } = range;
	const pieces: Piece[] = [];
	const nodes = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
	for (let node: Node | null = nodes.currentNode; node; node = nodes.nextNode()) {
		if (node.nodeType !== Node.TEXT_NODE || !range.intersectsNode(node)) continue;
		if (node.parentElement!.closest(EXCLUDED)) continue;
		const from = node === startContainer ? range.startOffset : 0;
		const to = node === endContainer ? range.endOffset : node.nodeValue!.length;
		pieces.push({ node, from, to });
	}
	const isBlank = (piece: Piece) => textIn(piece).trim() === '';
	const first = pieces.findIndex((piece) => !isBlank(piece));
	const trimmed =
		first < 0 ? [] : pieces.slice(first, pieces.findLastIndex((piece) => !isBlank(piece)) + 1);
	const [start, end] = [trimmed[0], trimmed.at(-1)];
	if (start) {
		start.from += textIn(start).search(/\S/);
		start.from -= /[\p{L}\p{N}]*$/u.exec(start.node.nodeValue!.slice(0, start.from))![0].length;
	}
	if (end) {
		end.to -= textIn(end).length - textIn(end).trimEnd().length;
		end.to += /^[\p{L}\p{N}]*/u.exec(end.node.nodeValue!.slice(end.to))![0].length;
	}
	return trimmed;
}

/** Joins the pieces, with a space between paragraphs and single spaces within them. */
function wordsOf(pieces: readonly Piece[]): string {
	let lastBlock: Element | null = null;
	let words = '';
	for (const piece of pieces) {
		const block = piece.node.parentElement!.closest('p, li');
		if (lastBlock && block !== lastBlock) words += ' ';
		words += textIn(piece);
		lastBlock = block;
	}
	return words.replace(/\s+/g, ' ');
}

const textIn = ({ node, from, to }: Piece) => node.nodeValue!.slice(from, to);

/** Finds the nearest of `TEXTS` around a node; none for the headings and labels of a list of notes. */
function textOf(node: Node): Element | undefined {
	const text = node.parentElement!.closest(TEXTS);
	const isInNoteList = text?.matches('.prose') && node.parentElement!.closest('.fold');
	return isInNoteList ? undefined : (text ?? undefined);
}

/** Finds the note or answer of a text. For the panel’s copy of a note, finds the note in its list. */
function homeOf(text: Element): HTMLElement | undefined {
	const copied = text.closest('note-panel')?.querySelector<HTMLAnchorElement>('[data-permalink]');
	if (copied) return document.getElementById(copied.hash.slice(1)) ?? undefined;
	return text.closest<HTMLElement>('.note') ?? text.closest<HTMLElement>('.answer') ?? undefined;
}
