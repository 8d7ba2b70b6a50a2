import { dayRange } from '#src/shared/text/date.ts';
import type { DraftKind, Values } from './draft-kind.ts';
import { date, id, ids, interview, splitList, text } from './fields.ts';
import { changeJson, type Project } from './project.ts';

const interviewOf = ({ interview: id }: Values, { catalog }: Project) =>
	catalog.interviews.get(id!)!;

/** An event of an interview’s timeline. */
export const eventKind: DraftKind = {
	fields: [
		interview,
		date('date', 'When: a year, month or day, as far as it is sure'),
		{
			...text('what', 'What happened, short as a headline, in the present tense'),
			findMistake: (value) =>
				value.trim() === '' || value.length > 90 ? 'It has 1 to 90 characters.' : undefined,
		},
		id(
			'event',
			'what',
			(values, project) => new Set(interviewOf(values, project).events.map((one) => one.id)),
		),
		ids('where', 'Ids of places', 'place', (_, { catalog }) => catalog.places),
		ids('answers', 'Ids of answers it bears on', 'answer', (values, project) => {
			const { answers } = interviewOf(values, project);
			return { has: (one) => answers.has(one), keys: () => answers.keys() };
		}),
		ids(
			'notes',
			'Ids of notes that speak of it',
			'note',
			(values, project) => interviewOf(values, project).notes,
		),
		ids('sources', 'Keys of sources that say so', 'source', (_, { catalog }) => catalog.sources),
	],
	async write(values, project) {
		const file = `content/interviews/${values['interview']}/timeline.json`;
		const list = (name: string) => splitList(values[name] ?? '');
		const event = {
			...{ id: values['id']!, draft: true, date: values['date']!, what: values['what'] },
			...{ where: list('where'), answers: list('answers') },
			...{ notes: list('notes'), sources: list('sources') },
		};
		await changeJson<{ date: string }[]>(project, file, (all) => {
			const [first] = dayRange(event.date);
			const index = all.findIndex((other) => dayRange(other.date)[0] > first);
			return all.toSpliced(index < 0 ? all.length : index, 0, event);
		});
		return {
			files: [file],
			nextStep: 'See it at /timeline/, and beside the answers and notes it names.',
		};
	},
};
