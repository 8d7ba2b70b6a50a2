import { defaultTreeAdapter, parseFragment } from 'parse5';

/**
 * Returns the HTML inside the element that citeproc-js puts around each entry of a bibliography, without the white
 * space at its ends.
 * @throws {RangeError} If the HTML is not a single element, with white space around it at most.
 */
export function unwrapEntry(html: string): string {
	const { childNodes } = parseFragment(html.trim(), { sourceCodeLocationInfo: true });
	const [entry] = childNodes;
	if (childNodes.length !== 1 || !entry || !defaultTreeAdapter.isElementNode(entry)) {
		throw new RangeError(`An entry of a bibliography is not one element: ${html}`);
	}
	const { startTag, endTag } = entry.sourceCodeLocation!;
	return html.trim().slice(startTag!.endOffset, endTag!.startOffset).trim();
}
