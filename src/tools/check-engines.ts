/**
 * `npm run check:engines`: compares what the built sites use beyond the oldest supported engines with the table in
 * src/README.md. It prints each difference and then exits with code 1.
 */
import { readFileSync } from 'node:fs';
import { REQUIRED_ENGINES } from '#src/ui/build/required-engines.ts';
import { compareWithTable } from './engines/compare-with-table.ts';
import { findNewerFeatures } from './engines/find-newer-features.ts';
import { readEngineTable } from './engines/read-engine-table.ts';

const FOLDERS = ['dist', 'dist-invented/root'];

const found = new Map(FOLDERS.flatMap((folder) => [...findNewerFeatures(folder)]));
const differences = compareWithTable(found, readEngineTable(readFileSync('src/README.md', 'utf8')));
for (const difference of differences) process.stdout.write(`${difference}\n`);
const engines = REQUIRED_ENGINES.map(({ name, version }) => `${name} ${version}`).join(', ');
process.stdout.write(
	`${found.size} features beyond ${engines}. Differences from the table: ${differences.length}.\n`,
);
process.exitCode = differences.length > 0 ? 1 : 0;
