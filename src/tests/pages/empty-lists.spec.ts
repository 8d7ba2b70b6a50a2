import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { JSDOM } from 'jsdom';
import { EditionCopy } from '../support/copies/edition-copy.ts';
import { ProjectCopy } from '../support/copies/project-copy.ts';

/* An edition as it begins: without events and terms; and an interview with two people. */

const FERRY = 'content/interviews/invented-ferry';
const RETIRED = 'invented-ferry/old-broom';

test.describe.configure({ mode: 'serial' });

/** The project is copied whole, as a build in its own folder could meet that of another test. */
let project: ProjectCopy;
let dist: string;

test.beforeAll(() => {
	test.setTimeout(240_000);
	const copy = new EditionCopy();
	for (const folder of [FERRY, 'content/interviews/invented-lighthouse']) {
		copy.write(`${folder}/timeline.json`, '[]\n');
		if (copy.list(folder).includes('queries.json')) copy.write(`${folder}/queries.json`, '[]\n');
		for (const file of copy.list(folder).filter((name) => name.endsWith('.mdx'))) {
			const text = copy.read(`${folder}/${file}`);
			const withoutTerms = text
				.replace(/\[([^\]]*)\]\(term:[^)]*\)/g, '$1')
				.replace(/^ +term: .*\n/gm, '');
			copy.write(`${folder}/${file}`, withoutTerms);
		}
		for (const file of copy.list(folder).filter((name) => name.endsWith('.statements.yaml'))) {
			const text = copy.read(`${folder}/${file}`);
			const withoutEvents = text
				.replace(/\[([^\]]*)\]\(term:[^)]*\)/g, '$1')
				.replace(/^ +events: .*\n/gm, '');
			copy.write(`${folder}/${file}`, withoutEvents);
		}
	}
	copy.write('content/terms.json', '[]\n');
	// A year of the map tells an event.
	copy.write('content/map/years.json', '{ "pasts": [], "years": [] }\n');
	const words = JSON.parse(copy.read('content/map/words.json')) as { en: string }[];
	const today = words.filter(({ en }) => en !== 'Ticket Office');
	copy.write('content/map/words.json', JSON.stringify(today));
	copy.write(
		'content/permalinks.json',
		// The history names a note that has moved.
		`{ "published": {}, "moved": { "note ${RETIRED}": "outcome invented-ferry/swept-deck" } }\n`,
	);
	copy.edit(
		`${FERRY}/interview.mdx`,
		'  - name: Vera Madeup\n',
		'  - name: Ada Madeup\n    role: Another voice\n  - name: Vera Madeup\n',
	);
	project = new ProjectCopy();
	project.takeContent(copy.root);
	copy.remove();
	const { status, output } = project.run('build', {});
	expect(status, output).toBe(0);
	dist = `${project.root}/dist`;
});

test.afterAll(() => project.remove());

const read = (path: string) => new JSDOM(readFileSync(`${dist}/${path}`, 'utf8')).window.document;

test(
	'an edition without events has no timeline, no card of one and no link to one',
	{ tag: '@timeline' },
	() => {
		expect(existsSync(`${dist}/timeline`)).toBe(false);
		const files = globSync('**/*.{html,xml,json,txt}', { cwd: dist });
		expect(files).toContain('index.html');
		expect(
			files.filter((file) => readFileSync(`${dist}/${file}`, 'utf8').includes('/timeline/')),
		).toEqual([]);
	},
);

test(
	'an index without terms has no heading for them and no link to it',
	{ tag: '@topic-index' },
	() => {
		const page = read('topics/index.html');
		expect(page.getElementById('terms')).toBeNull();
		expect(page.querySelectorAll('a[href="#terms"]')).toHaveLength(0);
		expect(
			[...page.querySelectorAll('main ul')].filter((list) => list.children.length === 0),
		).toEqual([]);
	},
);

test('the day of an interview with two people is said once', { tag: '@more-interviews' }, () => {
	for (const path of [
		'index.html',
		'invented-ferry/index.html',
		'invented-ferry/booklet/index.html',
	]) {
		const opening = read(path).querySelector('.opening, .cover')!;
		expect(opening.textContent).toContain('Ada Madeup');
		expect(opening.textContent!.split('6 May 2025'), path).toHaveLength(2);
	}
});
