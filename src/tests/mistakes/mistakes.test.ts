import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { citationsMistakes } from './citations.ts';
import { fileMistakes } from './files.ts';
import { frontmatterMistakes } from './frontmatter-fields.ts';
import { jsonMistakes } from './syntax/json-syntax.ts';
import { linksMistakes } from './links.ts';
import { mapMistakes } from './map.ts';
import type { FileMistake, Mistake } from './mistake.ts';
import { notesMistakes } from './notes.ts';
import { outcomesMistakes } from './statements/outcomes.ts';
import { passageMistakes } from './syntax/passage-syntax.ts';
import { permalinksMistakes } from './permalinks.ts';
import { placesMistakes } from './places.ts';
import { queriesMistakes } from './queries.ts';
import { scenesMistakes } from './statements/scenes.ts';
import { SmallEdition } from './small-edition.ts';
import { SMALL_INTERVIEW } from './small-interview.ts';
import { statementsMistakes } from './statements/statements.ts';
import { timelineMistakes } from './timeline-and-history.ts';
import { topicsAndMeasuresMistakes } from './topics-and-measures.ts';
import { yamlMistakes } from './syntax/yaml-syntax.ts';

const copy = new SmallEdition();
after(() => copy.remove());

const all: readonly (Mistake | FileMistake)[] = [
	...jsonMistakes,
	...yamlMistakes,
	...frontmatterMistakes,
	...linksMistakes,
	...notesMistakes,
	...citationsMistakes,
	...passageMistakes,
	...placesMistakes,
	...topicsAndMeasuresMistakes,
	...queriesMistakes,
	...mapMistakes,
	...timelineMistakes,
	...statementsMistakes,
	...outcomesMistakes,
	...scenesMistakes,
	...permalinksMistakes,
	...fileMistakes,
];

const inProject = (file: string) =>
	file.startsWith('content/') ? file : `content/interviews/talk/${file}`;

/** Returns the contents of the files that a mistake changes, by their paths. */
function changesOf(mistake: Mistake | FileMistake): Map<string, string | Uint8Array | undefined> {
	if ('files' in mistake) {
		return new Map(
			Object.entries(mistake.files).map(([file, content]) => [inProject(file), content]),
		);
	}
	const file = inProject(mistake.file);
	const before = copy.text(file);
	const broken = before.replace(mistake.from, mistake.to);
	assert.notEqual(broken, before, 'The mistake changed nothing.');
	return new Map([[file, broken]]);
}

/** Returns the line and column, from 1, where `words` first occur in a text, or of the “¦” in them. */
function placeOf(words: string, text: string) {
	const offset = text.indexOf(words.replace('¦', ''));
	assert(offset >= 0, `The file does not contain "${words}".`);
	const lines = text.slice(0, offset + Math.max(words.indexOf('¦'), 0)).split('\n');
	return { line: lines.length, column: lines.at(-1)!.length + 1 };
}

test('the small edition has no mistakes of its own', () => assert.deepEqual(copy.problems(), []));

for (const mistake of all) {
	test(
		`${mistake.subject} is reported with its place, its value and the remedy`,
		{ tags: ['editor-line-numbers', 'true-distances'] },
		() => {
			const changes = changesOf(mistake);
			const file = inProject(mistake.reportedFile ?? ('file' in mistake ? mistake.file : ''));
			const problems = copy.problemsWith(changes);
			const at = mistake.reportedAt ?? '';
			const text = at && (changes.get(file) ?? copy.text(file)).toString();
			const expected = { file, ...placeOf(at, text), message: mistake.message };
			if (mistake.hasConsequences) {
				assert.deepEqual(
					problems.find(({ message }) => message === mistake.message),
					expected,
				);
			} else assert.deepEqual(problems, [expected]);
		},
	);
}

test('there are more than sixty kinds of mistakes, and each has its own title', () => {
	assert(new Set(all.map(({ subject }) => subject)).size > 60);
	assert.equal(new Set(all.map(({ subject }) => subject)).size, all.length);
});

test('all mistakes in all files are reported together', { tags: ['editor-line-numbers'] }, () => {
	const broken = ([file, from, to]: readonly [string, RegExp, string]) =>
		[inProject(file), copy.text(inProject(file)).replace(from, to)] as const;
	const countProblems = (changes: Map<string, string>) => {
		const byFile = Map.groupBy(copy.problemsWith(changes), ({ file }) => file);
		return [...changes.keys()].map((file) => byFile.get(file)?.length);
	};
	const unknownIds = ['01-gas.mdx', '02-border.mdx', 'topics.json', 'timeline.json'].map((file) =>
		broken([file, /(place:|measure:|"(?=study|zone))/g, '$1new-']),
	);
	assert.deepEqual(
		countProblems(new Map(unknownIds.map(([file, text]) => [file, text]))),
		[2, 5, 1, 2],
	);
	const missingCommas = broken(['timeline.json', /(?<="),$/gm, '']);
	assert.deepEqual(countProblems(new Map([missingCommas])), [9]);
});

test('an interview needs no list of queries', () => {
	const without = new Map([[inProject('queries.json'), undefined]]);
	assert.deepEqual(copy.problemsWith(without), []);
});

test('a byte order mark and the line ends of Windows are not mistakes', () => {
	const changes = Object.entries(SMALL_INTERVIEW).map(
		([file, text]) => [inProject(file), `\uFEFF${text.replaceAll('\n', '\r\n')}`] as const,
	);
	assert.deepEqual(copy.problemsWith(new Map(changes)), []);
});
