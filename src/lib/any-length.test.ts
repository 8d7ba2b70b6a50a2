import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageAddressOf } from '../offline/worker/address.ts';
import { hasId, sayKept } from '../offline/worker/html.ts';
import { fragmentOf } from './fragment.ts';
import { readChoice, withChoice } from './map-choice.ts';
import { nearestPage } from './nearest-page.ts';
import { parsePassagePath } from './passage-path.ts';
import { splitByScript } from './script.ts';
import { readQuery } from './search-query.ts';
import { plainFragment, withText } from './text-directive.ts';

const SHORT = 4_000;
const TIMES = 25;
/** Linear work grows by 25, quadratic by 625; in between is room for a busy machine. */
const MOST = 125;
/** What another process took from one try is not taken from all. */
const TRIES = 6;

/** What regular expressions and splitting stumble over when it comes in thousands. */
const UNITS = [
	'a',
	' ',
	'/',
	'-',
	'%',
	'%41',
	'#',
	'?&',
	':~:',
	'"',
	'.html',
	"'s",
	'나',
	'я-',
	'a,',
];
const PAGE = '<main id="content"><article id="a"></article></main>';
const vocabulary = {
	meta: 'meta',
	title: undefined,
	more: 0,
	entries: [],
	topics: [{ heading: 'Gas', names: ['gas'], entries: [] }],
	words: ['gas', 'pipelines'],
};

const READERS: Record<string, (text: string) => unknown> = {
	fragmentOf,
	readChoice: (text) => readChoice(text, (id) => (id === 'a' ? 'place' : undefined)),
	withChoice: (text) => withChoice(`https://site.example/?${text}`, ['a']),
	nearestPage: (text) => nearestPage({ path: text, fragment: text }, ['pact/gas/#n-a', 'a/']),
	parsePassagePath,
	splitByScript,
	readQuery: (text) => readQuery(text, vocabulary),
	withText: (text) => withText('https://site.example/', plainFragment(text)),
	pageAddressOf: (text) => pageAddressOf(`https://site.example/${text}`),
	hasId: (text) => hasId(PAGE, text),
	sayKept: (text) => sayKept(PAGE, null, text),
};

for (const [name, read] of Object.entries(READERS)) {
	test(`${name} takes no more than its share of time for a text of 100 kB`, () => {
		for (const unit of UNITS) {
			const short = unit.repeat(SHORT / unit.length);
			const growth = () => timeOf(() => read(short.repeat(TIMES))) / timeOf(() => read(short));
			const ratios = [growth()];
			while (ratios.at(-1)! > MOST && ratios.length < TRIES) ratios.push(growth());
			assert(
				ratios.at(-1)! <= MOST,
				`${JSON.stringify(unit)}: ${ratios.join(', ')} times the work`,
			);
		}
	});
}

/** In milliseconds; too little to be measured counts as a tenth. */
function timeOf(run: () => unknown): number {
	const start = performance.now();
	run();
	return Math.max(performance.now() - start, 0.1);
}
