import { answerPath, interviewPath } from '../lib/address.ts';
import { CONSULTED } from '../lib/consulted.ts';
import { capitalize } from '../lib/note.ts';
import type { CitedSource } from './cited-sources.ts';
import type { Interview } from './edition.ts';
import { languageName } from './gazetteer.ts';
import { inReadingOrder } from './reading-order.ts';
import type { SourceGroup } from './source-groups.ts';

/** A question that the bibliography can be narrowed down by. */
export interface SourceFilter {
	name: string;
	/** The facet that a source must have, one of `facetsOf`, and what readers call it. */
	options: { facet: string; name: string }[];
}

/** The filters of a bibliography: kind, language, how far consulted, answer; only what some source is, the answers in reading order. */
export function sourceFilters(
	groups: readonly SourceGroup[],
	interviews: readonly Interview[],
): SourceFilter[] {
	const cited = groups.flatMap(({ items }) => items);
	const languages = new Set(cited.map(languageOf));
	const citing = new Set(cited.flatMap(({ notes }) => notes.map(answerFacet)));
	const answers = inReadingOrder(interviews)
		.map(({ interview, answer, label }) => ({
			facet: `in:${answer ? answerPath(interview.id, answer.id) : interviewPath(interview.id)}`,
			name: label,
		}))
		.filter(({ facet }) => citing.has(facet));
	const how = Object.entries(CONSULTED).filter(([key]) =>
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
			options: how.map(([key, name]) => ({ facet: consultedFacet(key), name: capitalize(name) })),
		},
		{ name: 'Answer', options: answers },
	];
}

/** All that a source is, as words without spaces in them. */
export const facetsOf = (cited: CitedSource, group: SourceGroup): string[] => [
	kindFacet(group.id),
	languageFacet(languageOf(cited)),
	consultedFacet(cited.source.custom.consulted),
	...cited.notes.map(answerFacet),
];

/** What says nothing else is in English. */
const languageOf = ({ source }: CitedSource) => source.language ?? 'en';

const kindFacet = (group: string) => `kind:${group}`;
const languageFacet = (tag: string) => `language:${tag}`;
const consultedFacet = (how: string) => `consulted:${how}`;
const answerFacet = ({ notes }: CitedSource['notes'][number]) =>
	`in:${notes[0]!.path.split('#')[0]}`;
