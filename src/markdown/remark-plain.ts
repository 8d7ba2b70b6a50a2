import type { Nodes, Root } from 'mdast';
import type {} from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/**
 * remark plugin: texts are words and links. It comes first, before other plugins put elements of theirs into the tree.
 *
 * Fails, with line and column, on tags, expressions and imports, which MDX would run; on pictures, of which an edition
 * has none but its maps; and on addresses set apart from their links, which nothing would check.
 */
export function remarkPlain() {
	return (tree: Root, file: VFile): void => {
		visit(tree, (node) => {
			const message = mistake(node, file);
			if (message) file.fail(message, node.position);
		});
	};
}

function mistake(node: Nodes | { type: string }, file: VFile): string | undefined {
	const { position } = node as Nodes;
	const typed = `${file.value}`.slice(position?.start.offset, position?.end.offset).split('\n')[0]!;
	if (/^(?:mdx|html$)/.test(node.type)) {
		return `"${typed}" is code, and texts have none. Write \\< or \\{ where the sign itself is meant; else delete it.`;
	}
	if (/^image/.test(node.type)) {
		return `"${typed}" is a picture, and texts have none. Delete it, or link to its page: [words](https://…).`;
	}
	if (node.type === 'definition') {
		return `"${typed}" is an address apart from its link. Write it into the link: [words](https://…).`;
	}
	return undefined;
}
