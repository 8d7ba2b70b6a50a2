import type { DraftKind } from '../parts/draft-kind.ts';
import { answers, id, interview, notes, optional, splitList, text } from '../parts/fields.ts';
import { changeJson } from '../parts/project.ts';

/** A topic of the index of an interview. */
export const topicKind: DraftKind = {
	what: 'a topic of the index, in the topics.json of its interview',
	fields: [
		interview,
		text('heading', 'Its heading in the index'),
		id(
			'topic',
			'heading',
			({ interview: interviewId }, { catalog }) =>
				new Set(catalog.interviews.get(interviewId!)!.topics.map((topic) => topic.id)),
		),
		optional(
			'synonyms',
			'Other words that search finds the answers by, in any language, with commas between',
		),
		answers('Ids of the answers it leads to'),
		notes('Ids of the notes it leads to'),
	],
	async make(values, project) {
		const file = `content/interviews/${values['interview']}/topics.json`;
		const list = (name: string) => splitList(values[name] ?? '');
		const topic = {
			...{ id: values['id'], draft: true, heading: values['heading'] },
			...{ synonyms: list('synonyms'), answers: list('answers'), notes: list('notes') },
		};
		return {
			changes: await changeJson<unknown[]>(project, file, (all) => [...all, topic]),
			nextStep: 'See it at /topics/.',
		};
	},
};
