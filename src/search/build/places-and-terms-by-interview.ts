import type { Edition, Interview } from '#src/edition/model/edition.ts';

/**
 * Returns for each interview the places and terms that its index contains, as `place rajin` or `term songun`: those
 * that it links to, mentions or measures between. Places and terms that no interview uses go to the newest.
 * @returns One set for each interview, in the order of the edition.
 */
export function placesAndTermsByInterview({ interviews, places, terms }: Edition): Set<string>[] {
	const used = interviews.map(linkedFrom);
	const all = [
		...[...places.keys()].map((id) => `place ${id}`),
		...[...terms.keys()].map((id) => `term ${id}`),
	];
	const usedAnywhere = new Set(used.flatMap((ids) => [...ids]));
	for (const id of all) if (!usedAnywhere.has(id)) used[0]?.add(id);
	return used;
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
