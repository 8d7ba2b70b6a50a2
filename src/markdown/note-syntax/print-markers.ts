import type { Link } from 'mdast';
import type {} from 'mdast-util-to-hast';
import type { VFile } from 'vfile';
import { noteFragment } from '#src/shared/address.ts';
import type { Kind } from '#src/shared/note-kinds.ts';
import { isMarker } from '../links/link-target.ts';
import { noteMistake } from '../report-mistake.ts';
import type { Definition } from './note-definitions.ts';
import type { TypedMarker } from './note-markers.ts';

/**
 * Turns markers into links and marks the words at stake. Notes such words without an opening bracket.
 * @param names The notes in the order of their numbers.
 * @returns By note: the words before its first marker, whether or not another marker stands between.
 */
export function printMarkers(
	markers: readonly TypedMarker[],
	definitions: ReadonlyMap<string, Definition>,
	names: readonly string[],
	file: VFile,
): Map<string, string | undefined> {
	const stakes = new Map<string, string | undefined>();
	let words: string | undefined;
	for (const marker of markers) {
		const { node, parent } = marker;
		const name = node.identifier;
		const { kind } = definitions.get(name)!;
		const inRow = isMarker(parent.children[parent.children.indexOf(node) - 1]);
		words = markStake(marker, kind, file) ?? (inRow ? words : undefined);
		const first = !stakes.has(name);
		if (first) stakes.set(name, words);
		const number = names.indexOf(name) + 1;
		parent.children[parent.children.indexOf(node)] = toLink({ name, number, kind, first, inRow });
	}
	return stakes;
}

/**
 * `[words]` right before a marker: puts these words at stake in a span of the note's kind.
 * @returns The words; undefined where none are marked.
 */
function markStake({ node, parent }: TypedMarker, kind: Kind, file: VFile): string | undefined {
	const index = parent.children.indexOf(node);
	const before = parent.children[index - 1];
	if (before?.type !== 'text' || !before.value.endsWith(']')) return undefined;
	const open = before.value.lastIndexOf('[');
	if (open < 0) {
		const message = `The words before [^${node.identifier}] have no opening bracket. Words at stake are plain text: [words][^${node.identifier}].`;
		noteMistake(file, message, node);
		return undefined;
	}
	const words = before.value.slice(open + 1, -1);
	before.value = before.value.slice(0, open);
	parent.children.splice(index, 0, {
		type: 'emphasis',
		data: { hName: 'span', hProperties: { class: 'stake', 'data-kind': kind } },
		children: [{ type: 'text', value: words }],
	});
	return words;
}

/** What is printed for a marker. */
interface MarkerSpec {
	name: string;
	number: number;
	kind: Kind;
	/** The note leads back to this one of its markers. */
	first: boolean;
	/** Another marker stands right before it. */
	inRow: boolean;
}

/** The link that a marker becomes. */
const toLink = ({ name, number, kind, first, inRow }: MarkerSpec): Link => ({
	type: 'link',
	url: `#${noteFragment(name)}`,
	data: {
		marker: true,
		hProperties: {
			class: inRow ? 'marker in-row' : 'marker',
			...(first ? { id: `r-${name}` } : {}),
			'data-note': name,
			'data-kind': kind,
			'aria-label': `Note ${number}, ${kind}`,
		},
	},
	children: [{ type: 'text', value: String(number) }],
});
