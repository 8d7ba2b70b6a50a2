import type { FootnoteReference, Parent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { draftKey } from '#src/shared/draft-key.ts';
import type { PassageTargets } from '../passage-targets.ts';

/**
 * remark plugin: where drafts are not shown, removes the notes that are drafts, with their markers; the words at stake
 * stay as text. It runs before remarkLinks and remarkCitations, so that they do not check the links of a draft.
 */
export function remarkDrafts({ drafts }: PassageTargets) {
	return (tree: Root, file: VFile): void => {
		const isDraft = (id: string) => drafts.has(draftKey('note', id, file.path ?? ''));
		const markers: { node: FootnoteReference; parent: Parent }[] = [];
		visit(tree, 'footnoteReference', (node, _, parent) => {
			if (isDraft(node.identifier)) markers.push({ node, parent: parent as Parent });
		});
		for (const { node, parent } of markers) removeMarker(node, parent);
		tree.children = tree.children.filter(
			(node) => !(node.type === 'footnoteDefinition' && isDraft(node.identifier)),
		);
	};
}

/** Removes a marker, and the brackets round the words at stake unless another marker follows that needs them. */
function removeMarker(marker: FootnoteReference, { children }: Parent): void {
	const index = children.indexOf(marker);
	children.splice(index, 1);
	const textBefore = children[index - 1];
	if (children[index]?.type === 'footnoteReference') return;
	if (textBefore?.type !== 'text' || !textBefore.value.endsWith(']')) return;
	textBefore.value = textBefore.value.replace(/\[([^[]*)\]$/, '$1');
}
