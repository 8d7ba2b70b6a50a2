import type { PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { parseCitation } from '#src/shared/citation.ts';
import { CITATION, citationMistakes } from '../citation-mistakes.ts';
import type { PassageTargets } from '../passage-targets.ts';
import { findPosition, reportMistake } from '../report-mistake.ts';

/**
 * remark plugin: replaces `[@key, §29; @other]` with a `citation` node.
 * Reports keys that are not in content/sources.json, and mistyped citations.
 */
export function remarkCitations({ sources, drafts }: PassageTargets) {
	return (tree: Root, file: VFile): void => {
		visit(tree, 'text', (node, index, parent) => {
			if (!parent || index === undefined) return;
			for (const { typed, message } of citationMistakes(node.value, sources, drafts)) {
				reportMistake(file, message, findPosition(file, typed, node.position?.start.offset));
			}
			if (!node.value.includes('[@')) return;
			const parts = splitAtCitations(node);
			parent.children.splice(index, 1, ...(parts as typeof parent.children));
			return [SKIP, index + parts.length];
		});
	};
}

/** Splits a text at its citations: they become nodes, and the white space before them is removed. */
function splitAtCitations({ value }: Text): PhrasingContent[] {
	const parts: PhrasingContent[] = [];
	let from = 0;
	const pushText = (text: string) => text && parts.push({ type: 'text', value: text });
	for (const match of value.matchAll(CITATION)) {
		pushText(value.slice(from, match.index));
		parts.push({ type: 'citation', items: parseCitation(match[1]!) });
		from = match.index + match[0].length;
	}
	pushText(value.slice(from));
	return parts;
}
