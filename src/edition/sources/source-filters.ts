import { answerPath, interviewPath } from '#src/shared/address.ts';
import { CONSULTED_LABELS } from '#src/shared/consulted-labels.ts';
import { capitalize } from '#src/shared/text/words.ts';
import { interviewFacet, interviewOptions } from '../mentions/interview-facets.ts';
import type { Interview } from '../model/edition.ts';
import { inReadingOrder } from '../model/reading-order.ts';
import { languageName } from '../places/gazetteer.ts';
import type { CitedSource } from './cited-sources.ts';
import type { SourceGroup } from './source-groups.ts';

/** A filter of the bibliography. */
export interface SourceFilter {
	name: string;
	/** `facet`: the facet, one of `facetsOf`, that a source must have; `name`: the option as readers see it. */
	options: { facet: string; name: string }[];
}

/**
 * Returns the filters of a bibliography: kind, language, how far consulted, and answer or, if there are several,
 * interview. Every option matches at least one source. The answers are in reading order.
 */
export function sourceFilters(
	groups: readonly SourceGroup[],
	interviews: readonly Interview[],
): SourceFilter[] {
	const cited = groups.flatMap(({ items }) => items);
	const languages = new Set(cited.map(languageOf));
	const citing = new Set(cited.flatMap((source) => [...citingFacets(source, interviews)]));
	const answers = inReadingOrder(interviews).map(({ interview, answer, label }) => ({
		facet: `in:${answer ? answerPath(interview.id, answer.id) : interviewPath(interview.id)}`,
		name: label,
	}));
	const citedIn =
		interviews.length > 1
			? { name: 'Interview', options: interviewOptions(interviews) }
			: { name: 'Answer', options: answers };
	const consulted = Object.entries(CONSULTED_LABELS).filter(([key]) =>
		cited.some(({ source }) => source.custom.consulted === key),
	);
	return [
		{ name: 'Kind', options: groups.map(({ id, name }) => ({ facet: kindFacet(id), name })) },
		{
			name: 'Language',
			options: [...languages]
				.map((tag) => ({ facet: languageFacet(tag), name: languageName(tag) }))
				.sort((a, b) => a.name.localeCompare(b.name, 'en')),
		},
		{
			name: 'How far consulted',
			options: consulted.map(([key, name]) => ({
				facet: consultedFacet(key),
				name: capitalize(name),
			})),
		},
		{ ...citedIn, options: citedIn.options.filter(({ facet }) => citing.has(facet)) },
	];
}

/** Returns the facets of a source, each once. A facet has no spaces. */
export const facetsOf = (
	cited: CitedSource,
	group: SourceGroup,
	interviews: readonly Interview[],
): string[] => [
	kindFacet(group.id),
	languageFacet(languageOf(cited)),
	consultedFacet(cited.source.custom.consulted),
	...citingFacets(cited, interviews),
];

/** A source without a language is in English. */
const languageOf = ({ source }: CitedSource) => source.language ?? 'en';

const kindFacet = (group: string) => `kind:${group}`;
const languageFacet = (tag: string) => `language:${tag}`;
const consultedFacet = (how: string) => `consulted:${how}`;

/** Returns the facets of the answers that cite a source or, if there are several interviews, of the interviews; each once. */
function citingFacets(
	{ notes, outcomes }: CitedSource,
	interviews: readonly Interview[],
): Set<string> {
	const citing = [
		...notes.map(({ interview, notes: [note] }) => ({ interview, path: note!.path })),
		...outcomes,
	];
	return new Set(
		citing.map(({ interview, path }) =>
			interviews.length > 1 ? interviewFacet(interview.id) : `in:${path.split('#')[0]}`,
		),
	);
}
