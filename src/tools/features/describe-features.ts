import type { FeatureList } from './find-gaps.ts';
import type { DeclaredTest } from './read-tests.ts';

/** Returns the features as text: by section, each with its sentence and one line for each test that names it. */
export function describeFeatures(list: FeatureList, tests: readonly DeclaredTest[]): string {
	return Object.entries(list)
		.map(([section, features]) =>
			[
				`${section}\n`,
				...Object.entries(features).map(([id, sentence]) =>
					[`  ${id}: ${sentence}\n`, ...linesOf(id, tests)].join(''),
				),
			].join('\n'),
		)
		.join('\n');
}

const linesOf = (id: string, tests: readonly DeclaredTest[]) =>
	tests
		.filter(({ features }) => features.includes(id))
		.map(({ file, title }) => `    ${file}: ${title}\n`);
