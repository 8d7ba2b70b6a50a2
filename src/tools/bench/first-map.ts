import { defaultTreeAdapter, parse } from 'parse5';
import { walkHtml } from '#src/ui/build/walk-html.ts';

/**
 * Returns the HTML of the first map in a page: its `<svg class="sheet-ground">`.
 * @throws {RangeError} If the page has no map.
 */
export function firstMap(page: string): string {
	const map = [...walkHtml(parse(page, { sourceCodeLocationInfo: true }))]
		.filter((node) => defaultTreeAdapter.isElementNode(node))
		.find(({ attrs }) => attrs.some((a) => a.name === 'class' && a.value === 'sheet-ground'));
	if (!map) throw new RangeError('The page has no map.');
	const { startOffset, endOffset } = map.sourceCodeLocation!;
	return page.slice(startOffset, endOffset);
}
