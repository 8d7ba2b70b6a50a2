import type { Link } from 'mdast';
import type { Node } from 'unist';

/** What a link of the editors' leads to. A term that stands for a place leads to the place. */
export interface LinkTarget {
	kind: 'place' | 'term' | 'measure' | 'note';
	id: string;
}

declare module 'mdast' {
	interface LinkData {
		/** Set by remarkLinks. */
		target?: LinkTarget;
		/** Set by remarkNotes: the number of a note, no part of the text. */
		marker?: true;
	}
}

/** Whether a node is a marker that remarkNotes has made. */
export const isMarker = (node: Node | undefined): boolean =>
	node?.type === 'link' && (node as Link).data?.marker === true;
