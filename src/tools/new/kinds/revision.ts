import { readFileSync } from 'node:fs';
import { revisionSchema } from '#src/schema/content.ts';
import { explainUnknownId } from '#src/shared/text/explain-unknown-id.ts';
import type { DraftKind, Values } from '../parts/draft-kind.ts';
import { date, interview, optional, text } from '../parts/fields.ts';
import { changeJson, type Project } from '../parts/project.ts';

/** A revision: a version at the top of an interview’s history, and its number in interview.mdx. */
export const revisionKind: DraftKind = {
	what: 'a version, at the top of the history.json of its interview, and its number in interview.mdx',
	isPublished: true,
	fields: [
		interview,
		{
			...text(
				'version',
				'Its number: the first part goes up with the text of an answer, the second with everything else',
			),
			otherwise: 'default: the second part goes up',
			defaultValue: (values, project) => {
				const [first, second] = newest(values, project).split('.').map(Number) as [number, number];
				return `${first}.${second + 1}`;
			},
			findMistake: (value) => {
				const result = revisionSchema.shape.version.safeParse(value);
				return result.success ? undefined : result.error.issues[0]!.message;
			},
		},
		{
			...date('date', 'The day it is published', true),
			otherwise: 'default: today',
			defaultValue: () => new Date().toISOString().slice(0, 10),
		},
		text('what', 'What is new, in one or two sentences'),
		{
			...optional(
				'of',
				'What was published before and is different now: “answer weapons”, “note kogas-2003” or “source gfw”',
			),
			findMistake: (value, values, project) =>
				value === '' ? undefined : findItemMistake(value, values, project),
		},
		{
			...optional('different', 'What is different in it, in a sentence that readers see there'),
			otherwise: 'only with --of',
			defaultValue: ({ of }) => (of ? undefined : ''),
			findMistake: (value, { of }) =>
				of && value.trim() === '' ? 'It must not be empty.' : undefined,
		},
	],
	async make({ interview: interviewId, version, date: day, what, of = '', different }, project) {
		const folder = `content/interviews/${interviewId}`;
		const [kind, id] = of.split(/\s+/);
		const changes = of ? [{ kind, id, what: different }] : [];
		const opening = `${folder}/interview.mdx`;
		const source = readFileSync(`${project.root}/${opening}`, 'utf8');
		const history = await changeJson<unknown[]>(project, `${folder}/history.json`, (all) => [
			{ version, date: day, what, changes },
			...all,
		]);
		return {
			changes: history.set(
				opening,
				source.replace(/^version:.*$/m, () => `version: '${version}'`),
			),
			nextStep: 'Add what else is different to "changes" there, then: npm run record.',
		};
	},
};

const newest = ({ interview: id }: Values, { catalog }: Project): string =>
	catalog.interviews.get(id!)!.history[0]!.version;

function findItemMistake(
	value: string,
	{ interview: interviewId }: Values,
	{ catalog }: Project,
): string | undefined {
	const [kind = '', id = ''] = value.split(/\s+/);
	const { answers, notes } = catalog.interviews.get(interviewId!)!;
	const known = new Map<string, Iterable<string>>([
		['answer', answers],
		['note', notes.keys()],
		['source', catalog.sources.keys()],
	]).get(kind);
	if (!known) return `"${value}" begins with none of answer, note, source.`;
	const all = [...known];
	return all.includes(id)
		? undefined
		: explainUnknownId(kind, id, all, `choose one of ${all.join(', ')}`);
}
