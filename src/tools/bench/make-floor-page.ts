import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/**
 * Returns the floor, the interview as bare HTML: its Markdown export converted by a Markdown library, without styles
 * and scripts, with the map as an image at the end. No page with the same words can be much faster.
 *
 * @param markdown The Markdown export, `index.md`.
 * @param ids Ids of the answers, in order. Each numbered heading gets the id of its answer, for links.
 * @param map Address of the image.
 */
export function makeFloorPage(markdown: string, ids: readonly string[], map: string): string {
	const tree = unified().use(remarkParse).use(remarkGfm).parse(markdown) as Root;
	visit(tree, 'heading', (heading) => {
		const number = /^(\d+)\. /.exec(textOf(heading))?.[1];
		if (number) heading.data = { hProperties: { id: ids[Number(number) - 1] } };
	});
	const title = /^# (.*)$/m.exec(markdown)?.[1] ?? '';
	return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title></head>
<body>${toHtml(toHast(tree))}<img src="${map}" alt="Map"></body></html>
`;
}
