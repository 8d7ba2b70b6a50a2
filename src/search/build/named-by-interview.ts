import type { Edition, Interview } from '#src/edition/model/edition.ts';

/**
 * The places and terms that are found with each interview, as `place rajin` or `term songun`: those it links or
 * measures from, and with the newest also those that none does.
 * @returns In the order of the edition’s interviews.
 */
export function namedBy({ interviews, places, terms }: Edition): Set<string>[] {
	const named = interviews.map(linkedFrom);
	const all = [
		...[...places.keys()].map((id) => `place ${id}`),
		...[...terms.keys()].map((id) => `term ${id}`),
	];
	const somewhere = new Set(named.flatMap((ids) => [...ids]));
	for (const id of all) if (!somewhere.has(id)) named[0]?.add(id);
	return named;
}

function linkedFrom({ introduction, answers, measures }: Interview): Set<string> {
	const passages = [introduction, ...answers];
	const inText = passages.flatMap(({ paragraphs }) => paragraphs.flatMap(({ links }) => links));
	return new Set([
		...passages.flatMap(({ mentions }) => mentions.map(({ place }) => `place ${place}`)),
		...[...measures.values()].flatMap(({ from, to }) => [`place ${from}`, `place ${to}`]),
		...inText.filter(({ kind }) => kind === 'term').map(({ id }) => `term ${id}`),
		...passages.flatMap(({ notes }) =>
			notes.flatMap((note) => note.terms.map((id) => `term ${id}`)),
		),
	]);
}
