import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { ContentFolder } from '../content-folder/content-folder.ts';
import { parsePassage } from './parse-passage.ts';

const root = mkdtempSync(join(tmpdir(), 'tumen-'));
const folder = 'content/interviews/talk';
mkdirSync(join(root, folder), { recursive: true });
writeFileSync(
	join(root, folder, '01-port.mdx'),
	'---\nlabel: Port\n---\n\nOne[^a].\n\n[^a]: **Context. Title.** A.\n',
);
writeFileSync(
	join(root, folder, '02-rail.mdx'),
	'No fields[^b].\n\n[^b]: **Context. Title.** B.\n',
);
after(() => rmSync(root, { recursive: true }));

test('a passage is parsed only once for all that read it', () => {
	const content = new ContentFolder(root);
	const file = `${folder}/01-port.mdx`;
	assert.equal(parsePassage(content, file), parsePassage(content, file));
});

test('positions count from the top of the file, with the frontmatter', () => {
	const { tree, mistake } = parsePassage(new ContentFolder(root), `${folder}/01-port.mdx`);
	assert.equal(mistake, undefined);
	assert.equal(tree.children[0]!.position!.start.line, 5);
});

test('the text of a file without frontmatter is parsed too, so that links to its notes are not reported', () => {
	const { tree, mistake } = parsePassage(new ContentFolder(root), `${folder}/02-rail.mdx`);
	assert.match(mistake!, /where the fields should begin/);
	assert.deepEqual(
		tree.children.map(({ type }) => type),
		['paragraph', 'footnoteDefinition'],
	);
});
