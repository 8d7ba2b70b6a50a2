import type { List, Nodes, Parent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { findCode } from '../code-in-prose.ts';
import { findLooseAddresses } from '../links/loose-addresses.ts';
import { boldStart } from '../note-syntax/note-head.ts';
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
	blockquote:
		'A quotation is set apart. Passages have none: delete the > before its lines, and write “ and ”.',
	strong:
		'Bold words stand in the text, and only the kind and title of a note are bold. Delete the marks on both sides, or leave one on each side for italics.',
	delete:
		'Words are struck out, and passages have no such words. Delete them, or the ~ on both sides.',
	break:
		'A line is broken here. Delete the spaces or the backslash at its end; an empty line parts two paragraphs.',
};

/**
 * remark plugin: checks that a passage consists of plain paragraphs. Reports code, HTML and components, parts of
 * Markdown that passages do not have, addresses that are in no link, and unfinished links and bold words.
 */
export function remarkPlainProse() {
	return (tree: Root, file: VFile): void => {
		const source = String(file);
		for (const { offset, message } of [...findCode(source), ...findLooseAddresses(tree, source)]) {
			reportMistake(file, message, findPosition(file, '', offset));
		}
		const kinds = new Set<Nodes | undefined>();
		visit(tree, (node, index, parent) => {
			if (node.type === 'footnoteDefinition') kinds.add(boldStart(node));
			const message = node.type === 'list' ? listMessage(node, source) : UNSUPPORTED[node.type];
			if (message && !kinds.has(node)) {
				reportMistake(file, message, node);
				return SKIP;
			}
			if (node.type === 'text') checkText(node, file);
			// The parser makes links of addresses that stand alone. They are reported already.
			if (node.type !== 'link' || source[node.position?.start.offset ?? -1] === '[')
				return undefined;
			(parent as Parent).children.splice(index!, 1, ...node.children);
			return [SKIP, index! + node.children.length];
		});
	};
}

/** Returns the message about a list, which begins with `-`, `*`, `+`, or a number and a full stop or bracket. */
function listMessage({ position, ordered }: List, source: string): string {
	const [marker = ''] = /^\S+/.exec(source.slice(position?.start.offset)) ?? [];
	const remedy = ordered
		? `Write sentences; for a number that begins a sentence, write a backslash: ${marker.slice(0, -1)}\\${marker.slice(-1)}`
		: 'Write sentences, or begin the line with another character, such as “–”.';
	return `"${marker}" at the beginning of a line makes a list, and passages have none. ${remedy}`;
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
			'"**" stands alone. Two of them mark the kind and title of a note, **Context. The title.**, at its beginning: write the other, or delete this one.';
		reportMistake(file, message, at('**'));
	}
}
