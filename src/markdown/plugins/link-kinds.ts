import { notePath, placePath, termPath } from '#src/shared/address.ts';
import type { LinkTarget } from '../links/link-target.ts';
import type { InterviewTargets, Targets } from '../plugin-options.ts';

/** One kind of link, in the passages of one interview. */
export interface LinkKind {
	/** What its ids are looked up in. */
	known: ReadonlyMap<string, unknown>;
	/** What to do about an id that is not there, as a clause. */
	remedy: (id: string) => string;
	/** Where an id that is there leads. */
	resolve: (id: string) => ResolvedLink;
}

interface ResolvedLink {
	/** Without the base. */
	path: string;
	target: LinkTarget;
	/** Attributes that the link is printed with. */
	properties: Record<string, string>;
}

/** Links to places, as `place:` leads to them. */
export const placeLinks = ({ places }: Targets): LinkKind => ({
	known: places,
	remedy: (id) => `add "${id}" to content/places.json`,
	resolve: (id) => ({
		path: placePath(id),
		target: { kind: 'place', id },
		properties: { class: 'place', 'data-place': id },
	}),
});

/** Links to terms, in the interview’s volume of the index. One that stands for a place leads to the place. */
export const termLinks = ({ terms }: Targets, { volume }: InterviewTargets): LinkKind => ({
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

/** Links to measured distances. */
export const measureLinks = ({ measures }: InterviewTargets): LinkKind => ({
	known: measures,
	remedy: (id) => `add "${id}" to measures.json`,
	resolve: (id) => ({
		path: measures.get(id)!.path,
		target: { kind: 'measure', id },
		properties: { class: 'measure', 'data-measure': id },
	}),
});

/** Links to notes, on the page of the answer that each lives in. */
export const noteLinks = ({ id: interview, notes }: InterviewTargets): LinkKind => ({
	known: notes,
	remedy: (id) => `write its definition, "[^${id}]: **Context.** …", in the answer it belongs to`,
	resolve: (id) => ({
		path: notePath(interview, notes.get(id)!.answer, id),
		target: { kind: 'note', id },
		properties: { class: 'pointer', 'data-note': id },
	}),
});
