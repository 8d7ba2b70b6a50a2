import type { Interview } from '../model/edition.ts';
import { placeMentions } from './place-mentions.ts';

/** What tells the things of one interview from others: see source-filter.ts. */
export const interviewFacet = (interview: string): string => `of:${interview}`;

/** The facet of each interview, by what readers call it. */
export const interviewOptions = (
	interviews: readonly Pick<Interview, 'id' | 'title'>[],
): { facet: string; name: string }[] =>
	interviews.map(({ id, title }) => ({ facet: interviewFacet(id), name: title }));

/** The facets of a place: of the interviews that name it, each once. */
export const placeFacets = (interviews: readonly Interview[], place: string): string[] => [
	...new Set(placeMentions(interviews, place).map(({ stop }) => interviewFacet(stop.interview.id))),
];
