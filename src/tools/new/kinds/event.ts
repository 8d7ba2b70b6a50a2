import { dayRange } from '#src/shared/text/date.ts';
import type { DraftKind, Values } from '../parts/draft-kind.ts';
import {
	answers,
	date,
	id,
	ids,
	interview,
	notes,
	sources,
	splitList,
	text,
} from '../parts/fields.ts';
import { changeJson, type Project } from '../parts/project.ts';

const interviewOf = ({ interview: id }: Values, { catalog }: Project) =>
	catalog.interviews.get(id!)!;

/** An event of an interview’s timeline. */
export const eventKind: DraftKind = {
	what: 'an event, in the timeline.json of its interview',
	fields: [
		interview,
		date('date', 'When: a year, month or day, as far as it is sure'),
		{
			...text(
				'what',
				'What happened, short as a headline, up to 90 characters, in the present tense',
			),
			findMistake: (value) =>
				value.trim() === '' || value.length > 90 ? 'It has 1 to 90 characters.' : undefined,
		},
		id(
			'event',
			'what',
			(values, project) => new Set(interviewOf(values, project).events.map((one) => one.id)),
		),
		ids('where', 'Ids of places', 'place', (_, { catalog }) => catalog.places),
		answers('Ids of answers it bears on'),
		notes('Ids of notes that speak of it'),
		sources('Keys of sources that say so'),
	],
	async make(values, project) {
		const file = `content/interviews/${values['interview']}/timeline.json`;
		const list = (name: string) => splitList(values[name] ?? '');
		const event = {
			...{ id: values['id']!, draft: true, date: values['date']!, what: values['what'] },
			...{ where: list('where'), answers: list('answers') },
			...{ notes: list('notes'), sources: list('sources') },
		};
		const changes = await changeJson<{ date: string }[]>(project, file, (all) => {
			const [first] = dayRange(event.date);
			const index = all.findIndex((other) => dayRange(other.date)[0] > first);
			return all.toSpliced(index < 0 ? all.length : index, 0, event);
		});
		return {
			changes,
			nextStep: 'See it at /timeline/, and beside the answers and notes it names.',
		};
	},
};
