import { symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import type { JSONReport, JSONReportSuite } from '@playwright/test/reporter';
import { PORTS } from '#src/tools/serve/ports.ts';
import { EditionCopy } from '../support/copies/edition-copy.ts';
import { ProjectCopy } from '../support/copies/project-copy.ts';
import * as changes from './changes.ts';

/* Whole copies of the project with changed content are tested, built and browsed. */

test.describe.configure({ mode: 'serial', timeout: 1_200_000 });

const ENV = { TEST_PORT: String(PORTS.site + 20) };
/** What is truly wrong with a site that publishes the invented edition: its fonts lack a letter of it. */
const NO_FONTS =
	'the fonts have every letter and sign that is printed; if not, npm run fonts makes them';

for (const { title, made, wrong } of [
	{
		title: 'an answer, a note, a place, an event and a measure are added',
		made: [
			changes.addAnswer,
			changes.addNote,
			changes.addPlace,
			changes.addEvent,
			changes.addMeasure,
		],
		wrong: [],
	},
	{ title: 'other interviews are put first', made: [changes.putOthersFirst], wrong: [NO_FONTS] },
	{
		title: 'the interviews are replaced by others',
		made: [changes.replaceInterviews],
		wrong: [NO_FONTS],
	},
]) {
	test(
		`when ${title}, the unit tests and the build pass, and the tests of the edition find only what is wrong @slow`,
		{ tag: '@ordinary-changes' },
		() => {
			const edition = new EditionCopy('.');
			for (const make of made) make(edition);
			expect(edition.run('record')).toMatchObject({ status: 0 });
			const project = new ProjectCopy();
			project.takeContent(edition.root);
			edition.remove();
			symlinkSync(resolve('dist-invented'), join(project.root, 'dist-invented'));
			for (const script of ['check', 'test:unit', 'build']) {
				const { status, output } = project.run(script, ENV);
				expect(status, `${script}\n${output}`).toBe(0);
			}
			const { output } = project.run('test:edition', ENV, ['--reporter=json']);
			expect(listFailures(JSON.parse(output) as JSONReport)).toEqual(wrong);
			project.remove();
		},
	);
}

/** Returns the titles of the tests that failed. */
function listFailures({ suites }: { suites?: JSONReportSuite[] }): string[] {
	return (suites ?? []).flatMap((suite) => [
		...suite.specs.filter(({ ok }) => !ok).map(({ title }) => title),
		...listFailures(suite),
	]);
}
