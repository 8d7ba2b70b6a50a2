import type { Link } from 'mdast';
import type {} from 'mdast-util-to-hast';
import type { VFile } from 'vfile';
import { noteFragment } from '#src/shared/address.ts';
import type { NoteKind } from '#src/shared/note-kinds.ts';
import { isMarker } from '../links/link-target.ts';
import { reportMistake } from '../report-mistake.ts';
import type { NoteDefinition } from './note-definitions.ts';
import type { TypedMarker } from './note-markers.ts';

/**
 * Replaces the markers with links and puts the words at stake in spans. Reports such words without an opening bracket.
 * @param names The names of the notes, in the order of their numbers.
 * @returns By the name of a note, the words at stake before its first marker, also if another marker stands between
 * them; undefined if no words are marked.
 */
export function linkMarkers(
	markers: readonly TypedMarker[],
	definitions: ReadonlyMap<string, NoteDefinition>,
	names: readonly string[],
	file: VFile,
): Map<string, string | undefined> {
	const stakes = new Map<string, string | undefined>();
	let words: string | undefined;
	for (const marker of markers) {
		const { node, parent } = marker;
		const name = node.identifier;
		const { kind } = definitions.get(name)!;
		const isInRow = isMarker(parent.children[parent.children.indexOf(node) - 1]);
		words = markStake(marker, kind, file) ?? (isInRow ? words : undefined);
		const isFirst = !stakes.has(name);
		if (isFirst) stakes.set(name, words);
		const number = names.indexOf(name) + 1;
		parent.children[parent.children.indexOf(node)] = toLink({
			name,
			number,
			kind,
			isFirst,
			isInRow,
		});
	}
	return stakes;
}

/**
 * Puts the words at stake, `[words]` right before a marker, in a span with the note’s kind.
 * @returns The words; undefined if none are marked.
 */
function markStake({ node, parent }: TypedMarker, kind: NoteKind, file: VFile): string | undefined {
	const index = parent.children.indexOf(node);
	const before = parent.children[index - 1];
	if (before?.type !== 'text' || !before.value.endsWith(']')) return undefined;
	const open = before.value.lastIndexOf('[');
	if (open < 0) {
		const message = `The words before [^${node.identifier}] have no opening bracket. Words at stake are plain text: [words][^${node.identifier}].`;
		reportMistake(file, message, node);
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

/** The facts that a marker’s link is made from. */
interface MarkerSpec {
	name: string;
	number: number;
	kind: NoteKind;
	/** True for the note’s first marker, which the note links back to. */
	isFirst: boolean;
	/** True if another marker stands right before it. */
	isInRow: boolean;
}

/** Returns the link that replaces a marker. */
const toLink = ({ name, number, kind, isFirst, isInRow }: MarkerSpec): Link => ({
	type: 'link',
	url: `#${noteFragment(name)}`,
	data: {
		marker: true,
		hProperties: {
			class: isInRow ? 'marker in-row' : 'marker',
			...(isFirst ? { id: `r-${name}` } : {}),
			'data-note': name,
			'data-kind': kind,
			'aria-label': `Note ${number}, ${kind}`,
		},
	},
	children: [{ type: 'text', value: String(number) }],
});
