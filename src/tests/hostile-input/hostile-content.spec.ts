import { expect, test } from '@playwright/test';
import { serveFolder } from '#src/tools/serve/serve-folder.ts';
import { EditionCopy } from '../support/copies/edition-copy.ts';
import { plantHostileContent } from './plant-hostile-content.ts';
import { testHostileContent } from './test-hostile-content.ts';

test.describe.configure({ mode: 'serial' });

let copy: EditionCopy;
let dist: string;
let site: Awaited<ReturnType<typeof serveFolder>>;

test.beforeAll(async () => {
	test.setTimeout(180_000);
	copy = new EditionCopy();
	plantHostileContent(copy);
	const built = copy.build();
	expect(built.status, built.output).toBe(0);
	({ dist } = built);
	site = await serveFolder(dist);
});

test.afterAll(async () => {
	await site.stop();
	copy.remove();
});

testHostileContent(
	() => site.origin,
	() => dist,
);
