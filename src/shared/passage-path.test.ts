import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePassagePath } from './passage-path.ts';

const paths: [path: string, home: ReturnType<typeof parsePassagePath>][] = [
	['content/interviews/talk/interview.mdx', { interview: 'talk' }],
	['content/interviews/talk/04-gas-pipelines.mdx', { interview: 'talk', answer: 'gas-pipelines' }],
	['/some/where/content/interviews/talk/11-nuclear.mdx', { interview: 'talk', answer: 'nuclear' }],
	['content/interviews/talk/gas-pipelines.mdx', undefined],
	['content/interviews/talk/04-gas-pipelines.md', undefined],
	['content/interviews/talk/topics.json', undefined],
];
for (const [path, home] of paths) {
	test(`parsePassagePath finds ${home ? JSON.stringify(home) : 'no passage'} in ${path}`, () => {
		assert.deepEqual(parsePassagePath(path), home);
	});
}
