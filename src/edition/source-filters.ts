import { CONSULTED } from '../lib/consulted.ts';
import { capitalize } from '../lib/note.ts';
import type { CitedSource } from './cited-sources.ts';
import { languageName } from './gazetteer.ts';
import type { SourceGroup } from './source-groups.ts';

/** A question that the bibliography can be narrowed down by. */
export interface SourceFilter {
	name: string;
	/** The facet that a source must have, one of `facetsOf`, and what readers call it. */
	options: { facet: string; name: string }[];
}

/** The filters of a bibliography: kind, language, how far consulted, answer; only what some source is. */
export function sourceFilters(groups: readonly SourceGroup[]): SourceFilter[] {
	const cited = groups.flatMap(({ items }) => items);
	const languages = new Set(cited.map(languageOf));
	const answers = new Map(
		cited.flatMap(({ notes }) => notes).map((answer) => [answerFacet(answer), answer.label]),
	);
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
			name: 'Consulted',
			options: how.map(([key, name]) => ({ facet: consultedFacet(key), name: capitalize(name) })),
		},
		{ name: 'Answer', options: [...answers].map(([facet, name]) => ({ facet, name })) },
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
