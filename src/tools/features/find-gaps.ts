import { explainUnknownId } from '#src/shared/text/explain-unknown-id.ts';
import type { DeclaredTest } from './read-tests.ts';

/** The features by section of the design and by id, each with a sentence about what a reader or editor gets. */
export type FeatureList = Record<string, Record<string, string>>;

/** Returns a message for each feature that no test names, and for each feature that a test names and the list lacks. */
export function findGaps(list: FeatureList, tests: readonly DeclaredTest[]): string[] {
	const ids = Object.values(list).flatMap((section) => Object.keys(section));
	const named = new Set(tests.flatMap(({ features }) => features));
	return [
		...ids
			.filter((id, index) => ids.indexOf(id) !== index)
			.map((id) => `The feature "${id}" is in the list twice.`),
		...ids
			.filter((id) => !named.has(id))
			.map((id) => `The feature "${id}" has no test. Name it in the test that proves it.`),
		...tests.flatMap(({ file, title, features }) =>
			features
				.filter((id) => !ids.includes(id))
				.map((id) => `${file}: ${title}\n  ${explainUnknownId('feature', id, ids, REMEDY)}`),
		),
	];
}

const REMEDY = 'add it to src/tests/features.json';
