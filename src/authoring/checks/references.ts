import type { Catalog } from '#src/edition/model/catalog.ts';
import { shapesOnSheet } from '#src/sheet/build/shapes-on-sheet.ts';
import type { ContentFolder } from '../content-folder/content-folder.ts';
import { type KnownIds, requireId, requireSource } from '../content-folder/require-id.ts';

/**
 * Checks the ids that data files use of one another: sources, places, answers, notes, measures and layers.
 * Adds the mistakes to `content.problems`.
 */
export function checkReferences(content: ContentFolder, catalog: Catalog): void {
	checkPlaces(content, catalog);
	checkTerms(content, catalog);
	for (const id of catalog.interviews.keys()) {
		checkTopics(content, id, catalog);
		checkQueries(content, id, catalog);
		checkMeasureLinks(content, id, catalog);
	}
}

function checkPlaces(content: ContentFolder, { places, sources }: Catalog): void {
	const file = 'content/places.json';
	for (const [index, place] of [...places.values()].entries()) {
		for (const [position, key] of (place.sources ?? []).entries()) {
			requireSource(content, file, [index, 'sources', position], key, sources);
		}
	}
}

function checkTerms(content: ContentFolder, { terms, places, sources }: Catalog): void {
	const file = 'content/terms.json';
	for (const [index, term] of [...terms.values()].entries()) {
		if ('place' in term) {
			const remedy = `add "${term.place}" to content/places.json`;
			requireId(content, file, [index, 'place'], { what: 'place', id: term.place }, places, remedy);
			continue;
		}
		for (const [position, key] of (term.sources ?? []).entries()) {
			requireSource(content, file, [index, 'sources', position], key, sources);
		}
	}
}

function checkTopics(content: ContentFolder, interview: string, { interviews }: Catalog): void {
	const file = `content/interviews/${interview}/topics.json`;
	const { answers, notes, topics } = interviews.get(interview)!;
	for (const [index, topic] of topics.entries()) {
		const checkField = (field: 'answers' | 'notes', what: string, known: KnownIds) => {
			for (const [position, id] of topic[field].entries()) {
				const remedy = `take "${id}" out of "${topic.heading}"`;
				requireId(content, file, [index, field, position], { what, id }, known, remedy);
			}
		};
		checkField('answers', 'answer', answers);
		checkField('notes', 'note', notes);
	}
}

function checkQueries(
	content: ContentFolder,
	interview: string,
	{ interviews, places, terms }: Catalog,
): void {
	const file = `content/interviews/${interview}/queries.json`;
	const { answers, measures, events, queries } = interviews.get(interview)!;
	const ids = {
		place: places,
		term: terms,
		measure: measures,
		event: new Set(events.map(({ id }) => id)),
	};
	for (const [index, { query, finds }] of queries.entries()) {
		for (const [position, key] of finds.entries()) {
			const [kind, id] = key.split(' ') as [keyof typeof ids, string | undefined];
			const [what, known] =
				id !== undefined && kind in ids ? [kind, ids[kind]] : ['answer', answers];
			const wanted = { what, id: what === 'answer' ? key : id! };
			const remedy = `take "${key}" out of "${query}"`;
			requireId(content, file, [index, 'finds', position], wanted, known, remedy);
		}
	}
}

function checkMeasureLinks(content: ContentFolder, interview: string, catalog: Catalog): void {
	const file = `content/interviews/${interview}/measures.json`;
	const { measures } = catalog.interviews.get(interview)!;
	const { map } = catalog;
	const shapes = map.sheets.flatMap((sheet) => [...shapesOnSheet(sheet, map).keys()]);
	const drawn = new Set([...measures.keys(), ...shapes]);
	for (const [index, { id, beside = [], published = [] }] of [...measures.values()].entries()) {
		for (const [position, other] of beside.entries()) {
			const path = [index, 'beside', position];
			const remedy = `take "${other}" out of "${id}"`;
			requireId(content, file, path, { what: 'measure or layer', id: other }, drawn, remedy);
		}
		for (const [position, { source }] of published.entries()) {
			const path = [index, 'published', position, 'source'];
			requireSource(content, file, path, source, catalog.sources);
		}
	}
}
