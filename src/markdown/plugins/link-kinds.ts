import { notePath, placePath, termPath } from '#src/shared/address.ts';
import type { LinkTarget } from '../links/link-target.ts';
import type { InterviewTargets, PassageTargets } from '../passage-targets.ts';

/** One kind of link in the passages of one interview. */
export interface LinkKind {
	/** The targets by id. */
	known: ReadonlyMap<string, unknown>;
	/** Returns what to do about an unknown id, as a clause of a message. */
	remedy: (id: string) => string;
	/** Returns where a known id leads. */
	resolve: (id: string) => ResolvedLink;
}

interface ResolvedLink {
	/** Without the base. */
	path: string;
	target: LinkTarget;
	/** HTML attributes of the link. */
	properties: Record<string, string>;
}

/** Returns the kind of link that `place:` begins: to the page of a place. */
export const placeLinks = ({ places }: PassageTargets): LinkKind => ({
	known: places,
	remedy: (id) => `add "${id}" to content/places.json`,
	resolve: (id) => ({
		path: placePath(id),
		target: { kind: 'place', id },
		properties: { class: 'place', 'data-place': id },
	}),
});

/**
 * Returns the kind of link that `term:` begins: to a term in the interview’s volume of the index, or to the page of
 * the place that the term stands for.
 */
export const termLinks = ({ terms }: PassageTargets, { volume }: InterviewTargets): LinkKind => ({
	known: terms,
	remedy: (id) => `add "${id}" to content/terms.json`,
	resolve: (id) => {
		const { place } = terms.get(id)!;
		const properties = { class: 'term' };
		return place === undefined
			? { path: termPath(id, volume), target: { kind: 'term', id }, properties }
			: { path: placePath(place), target: { kind: 'place', id: place }, properties };
	},
});

/** Returns the kind of link that `measure:` begins: to a measured distance. */
export const measureLinks = ({ measures }: InterviewTargets): LinkKind => ({
	known: measures,
	remedy: (id) => `add "${id}" to measures.json`,
	resolve: (id) => ({
		path: measures.get(id)!.path,
		target: { kind: 'measure', id },
		properties: { class: 'measure', 'data-measure': id },
	}),
});

/** Returns the kind of link that `note:` begins: to a note on the page of the answer that it belongs to. */
export const noteLinks = ({ id: interview, notes }: InterviewTargets): LinkKind => ({
	known: notes,
	remedy: (id) =>
		`write its definition, "[^${id}]: **Context. The title.** …", in the answer it belongs to`,
	resolve: (id) => ({
		path: notePath(interview, notes.get(id)!.answer, id),
		target: { kind: 'note', id },
		properties: { class: 'pointer', 'data-note': id },
	}),
});
