import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { securePages } from './secure-pages.ts';

test('a second inline script, even on a single page, stops the build', () => {
	const root = mkdtempSync(join(tmpdir(), 'tumen-'));
	const page = (script: string) => `<meta charset="utf-8"><script>${script}</script>`;
	writeFileSync(join(root, 'a.html'), page('ours()'));
	writeFileSync(join(root, 'b.html'), page('ours()'));
	assert.equal(securePages(root).scripts.length, 1);
	assert.match(
		readFileSync(join(root, 'a.html'), 'utf8'),
		/content="default-src 'self'; .*'sha256-/,
	);
	writeFileSync(join(root, 'b.html'), page('theirs()'));
	assert.throws(() => securePages(root), /different inline scripts/);
	rmSync(root, { recursive: true });
});
