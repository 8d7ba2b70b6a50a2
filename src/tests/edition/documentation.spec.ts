import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';

test('every file and folder of content/ that the documents link exists', () => {
	for (const paper of ['README.md', 'src/README.md', '.github/CONTRIBUTING.md']) {
		for (const [, link = ''] of readFileSync(paper, 'utf8').matchAll(/\]\(([^)\s#]+)/g)) {
			const path = join(dirname(paper), link);
			if (path.startsWith('content')) expect(existsSync(path), `${paper}: ${path}`).toBe(true);
		}
	}
});
