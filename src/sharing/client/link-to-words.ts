import {
	GenerateFragmentStatus,
	generateFragmentFromRange,
} from 'text-fragments-polyfill/dist/fragment-generation-utils.js';
import { statementAround } from '#src/statements/client/statement-around.ts';
import { element } from '#src/ui/client/element.ts';
import { plainFragment, withoutNumbers, withTextDirective } from '../shared/text-directive.ts';
import type { SelectedPassage } from './selected-passage.ts';

/** Elements that lie over the page and may repeat some of its words. */
const OVERLAYS = 'note-panel, selection-bar';

/**
 * Returns the permalink of what contains the selected words as a whole: of their statement, or else of the answer or
 * note.
 */
export function permalinkOf({ container, range }: SelectedPassage): string {
	const { href } = container.querySelector<HTMLAnchorElement>(
		container.matches('.note') ? 'copy-link a' : '.answer-links copy-link a',
	)!;
	const statement = statementAround(range);
	return statement ? `${href}#${statement}` : href;
}

/**
 * Returns an address that leads to the selected words, on the page of their answer: that of their statement if they lie
 * in one, as it survives rewording. Otherwise it names the words; if they change later, it leads to the answer or note. The text fragment is unique on this page, and therefore on the answer’s page too, whose text
 * is a part of this page’s.
 */
export function linkToWords(selected: SelectedPassage): string {
	const permalink = permalinkOf(selected);
	if (statementAround(selected.range)) return permalink;
	const address = permalink.includes('#') ? permalink : `${permalink}#${selected.container.id}`;
	const { status, fragment } = generateFragment(rangeInList(selected));
	const unique = status === GenerateFragmentStatus.SUCCESS ? fragment : undefined;
	const words = unique ? withoutNumbers(unique) : plainFragment(selected.range.toString());
	return withTextDirective(address, words);
}

/**
 * Generates a text fragment. The polyfill takes only visible words into account, and none of its terms crosses the edge
 * of a block. So the overlays are hidden meanwhile, and markers stand between empty blocks.
 */
function generateFragment(range: Range) {
	const overlays = [...document.querySelectorAll<HTMLElement>(OVERLAYS)];
	const edges = [...document.querySelectorAll('sup')].flatMap((marker) => {
		const blocks = [element('div'), element('div')] as const;
		marker.prepend(blocks[0]);
		marker.append(blocks[1]);
		return blocks;
	});
	for (const { style } of overlays) style.visibility = 'hidden';
	const result = generateFragmentFromRange(range);
	for (const { style } of overlays) style.visibility = '';
	for (const edge of edges) edge.remove();
	return result;
}

/**
 * Returns the range of the selected words in the list of notes if they were selected in the panel’s copy of a note,
 * otherwise a clone of their range.
 */
function rangeInList({ range, container }: SelectedPassage): Range {
	const copy = range.startContainer.parentElement!.closest('note-panel .note-words');
	const result = range.cloneRange();
	if (!copy) return result;
	const body = container.querySelector('.note-words')!;
	result.setStart(counterpart(range.startContainer, copy, body), range.startOffset);
	result.setEnd(counterpart(range.endContainer, copy, body), range.endOffset);
	return result;
}

/** Returns the node of the tree `original` at the position that `node` has in the tree `copy`. */
function counterpart(node: Node, copy: Node, original: Node): Node {
	if (node === copy) return original;
	const parent = counterpart(node.parentNode!, copy, original);
	return parent.childNodes[[...node.parentNode!.childNodes].indexOf(node as ChildNode)]!;
}
