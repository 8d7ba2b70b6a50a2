import type { CitedSource } from './cited-sources.ts';

/** A group of the bibliography: sources of one kind. */
export interface SourceGroup {
	id: string;
	name: string;
	items: CitedSource[];
}

const GROUPS = [
	{ id: 'interviews', name: 'The interview' },
	{ id: 'united-nations', name: 'United Nations documents' },
	{ id: 'treaties-and-laws', name: 'Treaties and laws' },
	{ id: 'scholarship', name: 'Scholarship and reports' },
	{ id: 'news', name: 'News' },
	{ id: 'web', name: 'Web pages and reference works' },
] as const;

type GroupId = (typeof GROUPS)[number]['id'];

const BY_TYPE: Record<string, GroupId> = {
	interview: 'interviews',
	treaty: 'treaties-and-laws',
	legislation: 'treaties-and-laws',
	book: 'scholarship',
	chapter: 'scholarship',
	thesis: 'scholarship',
	report: 'scholarship',
	'article-journal': 'scholarship',
	'article-newspaper': 'news',
	'article-magazine': 'news',
};

/** Groups sources as the bibliography does, and sorts each group by the short form. Empty groups are left out. */
export const groupSources = (cited: readonly CitedSource[]): SourceGroup[] =>
	GROUPS.map((group) => ({
		...group,
		items: cited
			.filter(({ source }) => groupOf(source) === group.id)
			.toSorted((a, b) => english.compare(a.source.short, b.source.short)),
	})).filter(({ items }) => items.length > 0);

/** Finds the group of a source, by its United Nations symbol, such as S/RES/2375 (2017), or else by its type. */
function groupOf({ type, number }: CitedSource['source']): GroupId {
	if (/^[SAE]\//.test(String(number ?? ''))) return 'united-nations';
	return BY_TYPE[type] ?? 'web';
}

const english = new Intl.Collator('en-GB', { numeric: true });
