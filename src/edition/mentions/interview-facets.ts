import type { Interview } from '../model/edition.ts';
import { placeMentions } from './place-mentions.ts';

/** Returns the facet that the list filters use for the items of one interview: see source-filter.ts. */
export const interviewFacet = (interview: string): string => `of:${interview}`;

/** Returns the facet of each interview, with its title as the name that readers see. */
export const interviewOptions = (
	interviews: readonly Pick<Interview, 'id' | 'title'>[],
): { facet: string; name: string }[] =>
	interviews.map(({ id, title }) => ({ facet: interviewFacet(id), name: title }));

/** Returns the facets of a place: one for each interview that names it. */
export const placeFacets = (interviews: readonly Interview[], place: string): string[] => [
	...new Set(placeMentions(interviews, place).map(({ stop }) => interviewFacet(stop.interview.id))),
];
