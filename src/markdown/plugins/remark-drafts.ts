import type { FootnoteReference, Parent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { draftKey } from '#src/shared/draft-key.ts';
import type { Options } from '../plugin-options.ts';

/**
 * remark plugin: takes notes out that are drafts where no drafts are shown, with their markers; the words at stake
 * stay as text. It comes first, so that nobody looks at what a draft points to.
 */
export function remarkDrafts({ catalog }: Pick<Options, 'catalog'>) {
	return (tree: Root, file: VFile): void => {
		const { drafts } = catalog();
		const isDraft = (id: string) => drafts.has(draftKey('note', id, file.path ?? ''));
		const markers: { node: FootnoteReference; parent: Parent }[] = [];
		visit(tree, 'footnoteReference', (node, _, parent) => {
			if (isDraft(node.identifier)) markers.push({ node, parent: parent as Parent });
		});
		for (const { node, parent } of markers) takeOut(node, parent);
		tree.children = tree.children.filter(
			(node) => !(node.type === 'footnoteDefinition' && isDraft(node.identifier)),
		);
	};
}

/** The brackets round the words go too, unless another marker follows that needs them. */
function takeOut(marker: FootnoteReference, { children }: Parent): void {
	const index = children.indexOf(marker);
	children.splice(index, 1);
	const before = children[index - 1];
	if (children[index]?.type === 'footnoteReference') return;
	if (before?.type !== 'text' || !before.value.endsWith(']')) return;
	before.value = before.value.replace(/\[([^[]*)\]$/, '$1');
}
