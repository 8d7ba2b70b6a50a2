import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** An address that an editor typed outside a link, with the message. */
interface LooseAddress {
	/** Position of its first character in the passage’s source, from 0. */
	offset: number;
	message: string;
}

/** Matches what was probably meant as a link, although its address has white space. */
const SPACED_LINK = /(?<!\\)\[([^\][]+)\]\(\s*([^()\s]+(?:\s+[^()\s]+)+)\s*\)/g;

/** Matches addresses of pages and of mailboxes. */
const ADDRESS = /(?:https?:\/\/|\bwww\.)[^\s<>()[\]]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gi;

/**
 * Finds the addresses that are in no link: links whose address has a space, which Markdown leaves in the text, and
 * addresses without brackets.
 * @param tree The passage.
 * @param source The text that it was parsed from.
 */
export function findLooseAddresses(tree: Root, source: string): LooseAddress[] {
	const ranges: [from: number, to: number][] = [];
	visit(tree, 'link', ({ position }) => {
		const [from, to] = [position?.start.offset ?? -1, position?.end.offset ?? -1];
		if (source[from] === '[' || source[from] === '<') ranges.push([from, to]);
	});
	const isFree = ({ index }: RegExpExecArray) =>
		!ranges.some(([from, to]) => index >= from && index < to);
	const spaced = [...source.matchAll(SPACED_LINK)].filter(isFree).filter(isNoKnownKind);
	for (const { 0: typed, index } of spaced) ranges.push([index, index + typed.length]);
	const bare = [...source.matchAll(ADDRESS)].filter(isFree);
	return [
		...spaced.map((match) => ({ offset: match.index, message: spacedMessage(match) })),
		...bare.map(({ 0: typed, index }) => ({ offset: index, message: bareMessage(typed) })),
	];
}

/** Links to places and the like are checked with the other remains of links, in remarkPlainProse. */
const isNoKnownKind = ({ 2: target = '' }: RegExpExecArray) =>
	!/^(?:place|term|measure|note):/i.test(target);

function spacedMessage({ 1: words = '', 2: target = '' }: RegExpExecArray): string {
	const typed = `[${words}](${target.replace(/\s+/g, ' ')})`;
	if (/^(?:https?:|www\.)/i.test(target)) {
		return `"${typed}" is not a link, for its address has a space. Write %20 for the space: [${words}](${target.replace(/\s+/g, '%20')}).`;
	}
	return `"${typed}" is not a link. Links are place:, term:, measure:, note: or a whole address, without spaces; write one of these, or a backslash before the first bracket.`;
}

function bareMessage(match: string): string {
	const typed = match.replace(/[.,;:!?'"’”*_]+$/, '');
	const prefix = /^www\./i.test(typed) ? 'https://' : /^https?:/i.test(typed) ? '' : 'mailto:';
	return `"${typed}" stands in the text. Write it as a link, [words](${prefix}${typed}), both pairs of brackets closed and nothing between them.`;
}
