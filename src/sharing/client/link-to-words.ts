import {
	GenerateFragmentStatus,
	generateFragmentFromRange,
} from 'text-fragments-polyfill/dist/fragment-generation-utils.js';
import { plainFragment, withText } from '../shared/text-directive.ts';
import type { Selected } from './selected-passage.ts';

/** What lies over the page and repeats some of its words. */
const OVER = 'note-panel, selection-bar';

/** The permalink of what the words stand in. */
export const permalinkOf = ({ home }: Selected): string =>
	home.querySelector<HTMLAnchorElement>(
		home.matches('.note') ? 'copy-link a' : '.holds copy-link a',
	)!.href;

/**
 * The address of the very words, on the page of their answer: it falls back to the answer or note when they change.
 * They are told apart from all else on this page, of which that page is a part.
 */
export function linkToWords(selected: Selected): string {
	const permalink = permalinkOf(selected);
	const address = permalink.includes('#') ? permalink : `${permalink}#${selected.home.id}`;
	const over = [...document.querySelectorAll<HTMLElement>(OVER)];
	for (const { style } of over) style.visibility = 'hidden';
	const { status, fragment } = generateFragmentFromRange(inPlace(selected));
	for (const { style } of over) style.visibility = '';
	const found = status === GenerateFragmentStatus.SUCCESS ? fragment : undefined;
	return withText(address, found ?? plainFragment(selected.range.toString()));
}

/** The words where they stand in the list, if they were selected in the panel’s copy of it. A range of its own. */
function inPlace({ range, home }: Selected): Range {
	const copy = range.startContainer.parentElement!.closest('note-panel .note-words');
	const own = range.cloneRange();
	if (!copy) return own;
	const body = home.querySelector('.note-words')!;
	own.setStart(sameNode(range.startContainer, copy, body), range.startOffset);
	own.setEnd(sameNode(range.endContainer, copy, body), range.endOffset);
	return own;
}

/** The node that stands in one tree where another stands in its copy. */
function sameNode(node: Node, copy: Node, original: Node): Node {
	if (node === copy) return original;
	const parent = sameNode(node.parentNode!, copy, original);
	return parent.childNodes[[...node.parentNode!.childNodes].indexOf(node as ChildNode)]!;
}
