import { readFileSync } from 'node:fs';
import { unknownId } from '../lib/unknown-id.ts';
import type { Catalog } from './catalog.ts';
import { type DataFile, readDataFile } from './data-file.ts';
import type { Problem } from './problem.ts';

/** Checks what the data files say of one another: sources cited, places and answers named. */
export function checkReferences(root: string, catalog: Catalog, problems: Problem[]): void {
	const { places, terms, sources } = catalog;
	const cites = (data: DataFile, path: (string | number)[], keys: readonly string[] = []) => {
		for (const [index, key] of keys.entries()) {
			if (sources.has(key)) continue;
			const message = unknownId(
				'source',
				key,
				sources.keys(),
				`add "${key}" to content/sources.json`,
			);
			problems.push(data.problem([...path, 'sources', index], message));
		}
	};
	const placesFile = readDataFile(root, 'content/places.json');
	for (const [index, place] of [...places.values()].entries())
		cites(placesFile, [index], place.sources);
	const termsFile = readDataFile(root, 'content/terms.json');
	for (const [index, term] of [...terms.values()].entries()) {
		if ('what' in term) cites(termsFile, [index], term.sources);
		else if (!places.has(term.place)) {
			const remedy = `add "${term.place}" to content/places.json`;
			const message = unknownId('place', term.place, places.keys(), remedy);
			problems.push(termsFile.problem([index, 'place'], message));
		}
	}
	for (const id of catalog.interviews.keys()) checkInterview(root, id, catalog, problems);
}

function checkInterview(root: string, id: string, catalog: Catalog, problems: Problem[]): void {
	const { files, notes, topics, measures } = catalog.interviews.get(id)!;
	const answers = files.flatMap((file) => /\/\d\d-([^/]+)\.mdx$/.exec(file)?.[1] ?? []);
	const topicsFile = readDataFile(root, `content/interviews/${id}/topics.json`);
	topics.forEach((topic, index) => {
		const lists = [
			{ field: 'answers', what: 'answer', known: answers },
			{ field: 'notes', what: 'note', known: [...notes.keys()] },
		] as const;
		for (const { field, what, known } of lists) {
			for (const [position, name] of topic[field].entries()) {
				if (known.includes(name)) continue;
				const message = unknownId(what, name, known, `take "${name}" out of "${topic.heading}"`);
				problems.push(topicsFile.problem([index, field, position], message));
			}
		}
	});
	const measuresFile = readDataFile(root, `content/interviews/${id}/measures.json`);
	[...measures.values()].forEach(({ published = [] }, index) => {
		for (const [position, { source }] of published.entries()) {
			if (catalog.sources.has(source)) continue;
			const remedy = `add "${source}" to content/sources.json`;
			const message = unknownId('source', source, catalog.sources.keys(), remedy);
			problems.push(measuresFile.problem([index, 'published', position, 'source'], message));
		}
	});
	const text = readFileSync(`${root}/${files[0]}`, 'utf8').split('\n');
	const terms = /^\s*(?:-\s*\{.*\b)?term:\s*([\w-]+)/;
	for (const [index, line] of text.entries()) {
		const term = terms.exec(line)?.[1];
		if (!term || catalog.terms.has(term)) continue;
		const remedy = `add "${term}" to content/terms.json`;
		const message = unknownId('term', term, catalog.terms.keys(), remedy);
		problems.push({ file: files[0]!, line: index + 1, column: 1, message });
	}
}
