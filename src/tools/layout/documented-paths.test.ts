import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { test } from 'node:test';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** Files that the build or an editor makes, and names that only show a form. */
const NOT_HERE =
	/^dist|^_astro|^\.|^(?:index\.md|map\.json|scenes\.json|sw\.js|kebab-case\.ts|PascalCase\.astro)$/;
const IS_PATH = /^[\w.[\]-]+(?:\/[\w.[\]-]+)*(?:\/|\.(?:ts|js|css|astro|json|md|csl))$/;

/** Names of files of content/ are looked for in the invented edition, which is below src/. */
const paths = ['src/**', '*'].flatMap((pattern) =>
	globSync(pattern, { withFileTypes: true, exclude: (entry) => entry.name === 'node_modules' }).map(
		(entry) =>
			`/${relative('.', join(entry.parentPath, entry.name))}${entry.isDirectory() ? '/' : ''}`,
	),
);

for (const paper of ['README.md', 'src/README.md', '.github/CONTRIBUTING.md']) {
	test(`every file and folder that ${paper} names exists`, () => {
		const missing: string[] = [];
		visit(unified().use(remarkParse).parse(readFileSync(paper, 'utf8')), (node) => {
			if (node.type === 'link' && !/^(?:\w+:|#)/.test(node.url)) {
				const path = join(dirname(paper), node.url.replace(/#.*$/, ''));
				// Editors may replace what is in content/; src/tests/edition checks these links.
				if (path.startsWith('content/')) return;
				if (!existsSync(path)) missing.push(node.url);
			}
			if (node.type === 'inlineCode' && IS_PATH.test(node.value) && !NOT_HERE.test(node.value)) {
				if (!paths.some((path) => path.endsWith(`/${node.value}`))) missing.push(node.value);
			}
		});
		assert.deepEqual(missing, []);
	});
}
