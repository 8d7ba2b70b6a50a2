import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ContentFolder } from '#src/authoring/content-folder/content-folder.ts';
import { ownSchemas, type OwnMap } from '#src/schema/own-map/own-map.ts';
import { checkNames } from './check-names.ts';

const FOLDER = 'content/map/own';
const ROADS = [
	{
		id: 'coast-road',
		rank: 2,
		accuracyKm: 1,
		points: [
			[0, 0],
			[1, 1],
		],
	},
];

/** Returns the mistakes in a map with one road and these names. */
function mistakesWith(names: object[]): string[] {
	const files = { names, roads: ROADS, railways: [], pipelines: [], points: [] };
	const texts = Object.entries(files).map(
		([name, value]) => [`${FOLDER}/${name}.json`, JSON.stringify(value)] as const,
	);
	const content = new ContentFolder('/nowhere', false, new Map(texts));
	const own = { ...files, rivers: {}, lakes: {} } as unknown as OwnMap;
	content.read(`${FOLDER}/names.json`, ownSchemas.names);
	checkNames(content, own);
	return content.problems.map(({ file, message }) => `${file} ${message}`);
}

test(
	'a feature without a name and a name without a feature are mistakes',
	{ tags: ['map-geometry'] },
	() => {
		assert.deepEqual(mistakesWith([{ id: 'coast-road', en: 'Coast road' }]), []);
		const [nameless, unused] = mistakesWith([{ id: 'coast-raod', en: 'Coast road' }]);
		assert.match(nameless!, /roads\.json .*"coast-road".*"coast-raod"/);
		assert.match(unused!, /names\.json .*"coast-raod".*"coast-road"/);
	},
);

test('a name in another language than English needs a source', () => {
	const name = { id: 'coast-road', en: 'Coast road', ko: '해안 도로' };
	assert.match(mistakesWith([name])[0]!, /Say in "sources"/);
	assert.deepEqual(mistakesWith([{ ...name, sources: ['content/places.json'] }]), []);
});
