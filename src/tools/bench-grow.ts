import { rmSync } from 'node:fs';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { deleteCardRoutes, growProject } from './grow/grow-project.ts';
import { compareGrowth, growthTable, type SiteMeasurements } from './grow/growth-table.ts';
import { grownId } from './grow/interview.ts';
import { grownQueries } from './grow/queries.ts';
import { querySite } from './grow/query-site.ts';
import { watchProcess } from './grow/watch-process.ts';
import { weighSite } from './grow/weigh-site.ts';

/**
 * `npm run bench:grow`: builds sites with 1, 10, 100 and 1000 made-up interviews in temporary folders and prints the
 * cost of each build and the size of its pages. It fails if what a reader downloads grows by more than 20 % from the
 * second size to the last. `-- --sizes 1,10` chooses other sizes, `--without-cards` skips the share pictures, and
 * `--keep` does not delete the folders.
 */
const { values } = parseArgs({
	options: {
		sizes: { type: 'string', default: '1,10,100,1000' },
		'without-cards': { type: 'boolean', default: false },
		keep: { type: 'boolean', default: false },
	},
});
/**
 * Heap limit of each build in megabytes, 60 % of the memory. Node’s own limit is 4 GB, and a build with 1000 interviews
 * takes more.
 */
const HEAP = Math.floor((totalmem() / 2 ** 20) * 0.6);
const env = { ...process.env, NODE_OPTIONS: `--max-old-space-size=${HEAP}` };
const print = (text: string) => process.stdout.write(`${text}\n`);
const rows: SiteMeasurements[] = [];
for (const size of values.sizes.split(',').map(Number)) {
	rows.push(await measure(size));
	print(growthTable(rows));
}
if (values['without-cards']) print('Share pictures were not drawn.');
const [first, second, ...others] = rows;
const last = others.at(-1) ?? second;
if (first && second && last) {
	const { lines, isTooMuch } = compareGrowth(others.length > 0 ? second : first, last);
	print(lines.join('\n'));
	if (isTooMuch) process.exitCode = 1;
}

async function measure(interviews: number): Promise<SiteMeasurements> {
	const root = growProject(interviews);
	print(`${interviews} interviews in ${root}`);
	try {
		if (values['without-cards']) deleteCardRoutes(root);
		await watchProcess('npm', ['run', 'record'], { cwd: root, env });
		const build = await watchProcess('npm', ['run', 'build'], { cwd: root, env });
		const dist = join(root, 'dist');
		const queries = await querySite(dist, grownQueries());
		const ids = Array.from({ length: interviews }, (_, index) => grownId(index + 1));
		return { interviews, build, weights: weighSite(dist, ids), queries };
	} finally {
		if (!values.keep) rmSync(root, { recursive: true });
	}
}
