/** Words selected within one answer or one note. */
export interface Selected {
	words: string;
	/** From the first to the last of the words. */
	range: Range;
	/** The note as it stands in its list, or the answer. */
	home: HTMLElement;
}

/** What may be quoted from; within it the nearest counts. */
const TEXTS = '.note-words, .answer > .prose';
/** What stands in the text and is none of its words. */
const NO_WORDS =
	'.marker, .visually-hidden, .kind, .sources, .revised, .in-time, summary, .note-number';

/** The words that are selected now; undefined if there are none, or if they are of more than one answer or note. */
export function selectedPassage(): Selected | undefined {
	const selection = getSelection();
	if (!selection?.rangeCount || selection.isCollapsed) return undefined;
	const pieces = piecesOf(selection.getRangeAt(0));
	const [first, last] = [pieces[0], pieces.at(-1)];
	if (!first || !last) return undefined;
	const text = textOf(first.node);
	const home = text && text === textOf(last.node) ? homeOf(text) : undefined;
	if (!home) return undefined;
	const range = new Range();
	range.setStart(first.node, first.from);
	range.setEnd(last.node, last.to);
	return { words: wordsOf(pieces), range, home };
}

interface Piece {
	node: Node;
	from: number;
	to: number;
}

/** The words of a range, text by text, whole, without white space at either end. */
function piecesOf(range: Range): Piece[] {
	const { commonAncestorContainer: root, startContainer, endContainer } = range;
	const pieces: Piece[] = [];
	const nodes = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
	for (let node: Node | null = nodes.currentNode; node; node = nodes.nextNode()) {
		if (node.nodeType !== Node.TEXT_NODE || !range.intersectsNode(node)) continue;
		if (node.parentElement!.closest(NO_WORDS)) continue;
		const from = node === startContainer ? range.startOffset : 0;
		const to = node === endContainer ? range.endOffset : node.nodeValue!.length;
		pieces.push({ node, from, to });
	}
	const isBlank = (piece: Piece) => textIn(piece).trim() === '';
	const first = pieces.findIndex((piece) => !isBlank(piece));
	const kept = first < 0 ? [] : pieces.slice(first, pieces.findLastIndex((p) => !isBlank(p)) + 1);
	const [start, end] = [kept[0], kept.at(-1)];
	if (start) {
		start.from += textIn(start).search(/\S/);
		start.from -= /[\p{L}\p{N}]*$/u.exec(start.node.nodeValue!.slice(0, start.from))![0].length;
	}
	if (end) {
		end.to -= textIn(end).length - textIn(end).trimEnd().length;
		end.to += /^[\p{L}\p{N}]*/u.exec(end.node.nodeValue!.slice(end.to))![0].length;
	}
	return kept;
}

/** The pieces in a row, with a space between paragraphs. */
function wordsOf(pieces: readonly Piece[]): string {
	let block: Element | null = null;
	let words = '';
	for (const piece of pieces) {
		const own = piece.node.parentElement!.closest('p, li');
		if (block && own !== block) words += ' ';
		words += textIn(piece);
		block = own;
	}
	return words.replace(/\s+/g, ' ');
}

const textIn = ({ node, from, to }: Piece) => node.nodeValue!.slice(from, to);

/** The text that quotable words stand in; none for the frame of a list of notes. */
function textOf(node: Node): Element | undefined {
	const text = node.parentElement!.closest(TEXTS);
	const isFrame = text?.matches('.prose') && node.parentElement!.closest('.notes');
	return isFrame ? undefined : (text ?? undefined);
}

/** The panel shows a copy of its note. */
function homeOf(text: Element): HTMLElement | undefined {
	const copied = text.closest('note-panel')?.querySelector<HTMLAnchorElement>('[data-permalink]');
	if (copied) return document.getElementById(copied.hash.slice(1)) ?? undefined;
	return text.closest<HTMLElement>('.note') ?? text.closest<HTMLElement>('.answer') ?? undefined;
}
