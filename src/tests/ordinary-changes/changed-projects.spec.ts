import { symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { PORTS } from '#src/tools/serve/ports.ts';
import { EditionCopy } from '../support/copies/edition-copy.ts';
import { ProjectCopy } from '../support/copies/project-copy.ts';
import * as changes from './changes.ts';

/* Whole copies of the project with changed content are tested, built and browsed. */

test.describe.configure({ mode: 'serial', timeout: 900_000 });

const FAR_PORT = String(PORTS.site + 20);

for (const [title, ...made] of [
	[
		'an answer, a note, a place, an event and a measure are added',
		changes.addAnswer,
		changes.addNote,
		changes.addPlace,
		changes.addEvent,
		changes.addMeasure,
	],
	['other interviews are put first', changes.putOthersFirst],
	['the interviews are replaced by others', changes.replaceInterviews],
] as const) {
	test(
		`when ${title}, the unit tests, the build and the tests of the edition pass @slow`,
		{ tag: '@ordinary-changes' },
		() => {
			const edition = new EditionCopy('.');
			for (const make of made) make(edition);
			expect(edition.run('record')).toMatchObject({ status: 0 });
			const project = new ProjectCopy();
			project.takeContent(edition.root);
			edition.remove();
			symlinkSync(resolve('dist-invented'), join(project.root, 'dist-invented'));
			for (const script of ['check', 'test:unit', 'build', 'test:edition']) {
				const { status, output } = project.run(script, { TEST_PORT: FAR_PORT });
				expect(status, `${script}\n${output}`).toBe(0);
			}
			project.remove();
		},
	);
}
