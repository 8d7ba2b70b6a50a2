/**
 * `npm run features`: prints each feature of src/tests/features.json with the tests that name it. It exits with code 1
 * if a feature has no test, or if a test names a feature that is not in the list. With `--check` it prints no list.
 */
import { globSync, readFileSync } from 'node:fs';
import { describeFeatures } from './features/describe-features.ts';
import { type FeatureList, findGaps } from './features/find-gaps.ts';
import { readTests } from './features/read-tests.ts';

const list: FeatureList = JSON.parse(readFileSync('src/tests/features.json', 'utf8'));
const tests = globSync(['src/tests/**/*.ts', 'src/**/*.test.ts'])
	.toSorted()
	.flatMap((file) => readTests(file, readFileSync(file, 'utf8')));
const gaps = findGaps(list, tests);

if (!process.argv.includes('--check')) process.stdout.write(`${describeFeatures(list, tests)}\n`);
for (const gap of gaps) process.stdout.write(`${gap}\n`);
const ids = Object.values(list).flatMap((section) => Object.keys(section));
const naming = tests.filter(({ features }) => features.length > 0);
process.stdout.write(
	`${ids.length} features; ${naming.length} of ${tests.length} tests name one. Gaps: ${gaps.length}.\n`,
);
process.exitCode = gaps.length > 0 ? 1 : 0;
