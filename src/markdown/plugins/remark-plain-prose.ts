import type { Nodes, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { findCode } from '../code-in-prose.ts';
import { findPosition, reportMistake } from '../report-mistake.ts';

/** Parts of Markdown that passages do not have, with the message for each. */
const UNSUPPORTED: Partial<Record<Nodes['type'], string>> = {
	heading:
		'A heading stands in the text. Passages have none: delete its # or the line of --- below it.',
	image:
		'A picture stands in the text. Passages have none: delete it, or link to it, [words](https://…).',
	imageReference: 'A picture stands in the text. Passages have none: delete it.',
	code: 'This is set as code. Delete the spaces it begins with, or the ``` around it.',
	inlineCode: 'This is set as code. Take the ` marks away, or write “ and ”.',
	table: 'A table stands in the text. Passages have none: write it as a sentence.',
	thematicBreak: 'A line of --- stands in the text. Delete it; an empty line parts two paragraphs.',
	definition: 'This begins as the address of a link. Write links whole, [words](https://…).',
};

/**
 * remark plugin: checks that a passage consists of plain paragraphs. Reports code, HTML and components, parts of
 * Markdown that passages do not have, and unfinished links and bold words.
 */
export function remarkPlainProse() {
	return (tree: Root, file: VFile): void => {
		for (const { offset, message } of findCode(String(file))) {
			reportMistake(file, message, findPosition(file, '', offset));
		}
		visit(tree, (node) => {
			const message = UNSUPPORTED[node.type];
			if (message) reportMistake(file, message, node);
			if (node.type === 'text') checkText(node, file);
			return message ? SKIP : undefined;
		});
	};
}

/** Matches the target of a link, `place:rajin`, that was left in the text because the link is not complete. */
const LOOSE_TARGET = /\b(?:place|term|measure|note):(?:[\w-]+|(?<=\(\w+:) +[\w-]+)/gi;

function checkText(node: Text, file: VFile): void {
	const at = (typed: string) => findPosition(file, typed, node.position?.start.offset);
	for (const [typed] of node.value.matchAll(LOOSE_TARGET)) {
		const message = `"${typed}" is not part of a link. Write [words](${typed.replace(/\s/g, '')}), both pairs of brackets closed, nothing between them and no space in the second.`;
		reportMistake(file, message, at(typed));
	}
	for (const [typed, words, target] of node.value.matchAll(/\[([^\]]*)\]\[([^\]^]*)\]/g)) {
		const message = `"${typed}" has two pairs of square brackets. Write [${words}](${target}) for a link, [${words}][^${target}] for a note.`;
		reportMistake(file, message, at(typed));
	}
	if (node.value.includes('**')) {
		const message =
			'"**" stands alone. Bold words stand between two of them, without spaces inside: write the other, or delete this one.';
		reportMistake(file, message, at('**'));
	}
}
