import {
	chmodSync,
	cpSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { currentEdition } from '#src/authoring/current-edition.ts';
import { answerPath, interviewPath } from '#src/shared/address.ts';
import { firstMap } from './bench/first-map.ts';
import { makeFloorPage } from './bench/make-floor-page.ts';
import { openBrowser } from './bench/reader.ts';
import { printReport } from './bench/report.ts';
import { runRounds } from './bench/rounds.ts';
import { serveWithNginx } from './bench/serve-with-nginx.ts';

/**
 * `npm run bench`: compares the built site with the floor, the same interview as bare HTML. nginx serves both, and a
 * browser visits them in turn, as a desktop and as a phone with a slow connection. Prints medians.
 * `-- --rounds 5` sets the number of rounds.
 */
const { values } = parseArgs({ options: { rounds: { type: 'string', default: '5' } } });
const [interview] = currentEdition().interviews;
const { id, answers } = interview!;
const searches = interview!.queries
	.filter(({ finds }) => finds.length === 1)
	.map(({ query, finds }) => ({ query, path: `/${answerPath(id, finds[0]!)}` }));
if (searches.length === 0)
	throw new Error(
		`The bench searches too: add a query that finds one answer to content/interviews/${id}/queries.json.`,
	);
const folder = mkdtempSync(join(tmpdir(), 'tumen-bench-'));
// nginx’s workers run as another user, who must be able to read the folder.
chmodSync(folder, 0o755);
cpSync('dist', folder, { recursive: true });
const page = readFileSync(join(folder, interviewPath(id), 'index.html'), 'utf8');
const markdown = readFileSync(join(folder, interviewPath(id), 'index.md'), 'utf8');
mkdirSync(join(folder, 'floor'));
writeFileSync(
	join(folder, 'floor/map.svg'),
	firstMap(page).replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"'),
);
const ids = answers.map((answer) => answer.id);
writeFileSync(join(folder, 'floor/index.html'), makeFloorPage(markdown, ids, 'map.svg'));

const site = await serveWithNginx(folder);
const browser = await openBrowser();
try {
	const rounds = await runRounds(browser, site, Number(values.rounds), {
		floor: '/floor/',
		page: `/${interviewPath(id)}`,
		fragment: `#${ids[3]}`,
		searchPage: `/${answerPath(id, ids.at(-1)!)}`,
		searches,
	});
	printReport(rounds);
} finally {
	await browser.close();
	site.stop();
	rmSync(folder, { recursive: true });
}
