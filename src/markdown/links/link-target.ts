import type { Link } from 'mdast';
import type { Node } from 'unist';

/** The target of a link that an editor wrote. A term that stands for a place counts as the place. */
export interface LinkTarget {
	kind: 'place' | 'term' | 'measure' | 'note';
	id: string;
}

declare module 'mdast' {
	interface LinkData {
		/** Set by remarkLinks. */
		target?: LinkTarget;
		/** Set by remarkNotes on the marker of a note, whose number is not part of the text. */
		marker?: true;
	}
}

/** Whether a node is the marker of a note, as remarkNotes makes it. */
export const isMarker = (node: Node | undefined): boolean =>
	node?.type === 'link' && (node as Link).data?.marker === true;
