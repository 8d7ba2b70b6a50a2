import { computeMeasures, lineOf } from '#src/geo/measures.ts';
import { explainUnknownId } from '#src/shared/text/explain-unknown-id.ts';
import type { DraftKind, Field, Values } from '../parts/draft-kind.ts';
import { choice, id, interview, optional, text } from '../parts/fields.ts';
import { changeJson, type Project } from '../parts/project.ts';

/** A measure: a distance that the build computes. */
export const measureKind: DraftKind = {
	what: 'a measured distance, in the measures.json of its interview',
	fields: [
		interview,
		text('label', 'What is measured: “Rajin to the border”'),
		id(
			'measure',
			'label',
			({ interview: interviewId }, { catalog }) => catalog.interviews.get(interviewId!)!.measures,
		),
		end('from', 'One end'),
		end('to', 'The other end'),
		choice(
			'how',
			'How: straight, or along a line of the map',
			() => ['straight', 'along'],
			'straight',
		),
		{
			...optional('line', 'For “along”: the id of the line that is followed from end to end'),
			findMistake: (value, { how }, { catalog }) =>
				how === 'along' || value !== '' ? lineMistake(value, catalog.map.lines.ids()) : undefined,
		},
		{
			...optional('digits', 'Decimals in the printed km: 0 to 2, −1 for tens, −2 for hundreds'),
			otherwise: 'default: 0',
			defaultValue: () => '0',
			findMistake: (value) =>
				/^[-−]?[012]$/.test(value) ? undefined : `"${value}" is none of −2, −1, 0, 1, 2.`,
		},
		{
			...optional('claimed', 'The other distance that the interview gives, in km'),
			findMistake: (value) =>
				value === '' || Number(value) > 0 ? undefined : `"${value}" is no number of km.`,
		},
		text('explain', 'From where to where, and why other figures differ, in a sentence or two'),
	],
	async make(values, project) {
		const file = `content/interviews/${values['interview']}/measures.json`;
		const { id: measureId, label, from, to, line, claimed, explain } = values;
		const measure = {
			...{ id: measureId!, draft: true, label: label!, from: from!, to: to! },
			...(line && { line }),
			...{ how: values['how'] as 'straight' | 'along' },
			digits: Number(values['digits']!.replace('−', '-')),
			...(claimed && { claimed: Number(claimed) }),
			explain,
		};
		const { places, map } = project.catalog;
		const context = { ...map, places: [...places.values()] };
		const [measured] = computeMeasures([measure], context);
		const figure = measured!.text;
		return {
			changes: await changeJson<unknown[]>(project, file, (all) => [...all, measure]),
			nextStep: `It measures ${figure}. Give it in an answer or a note that is a draft too: [${figure}](measure:${measureId}).`,
		};
	},
};

/** An end of a measure: a place, or the nearest point of a line. */
function end(name: string, question: string): Field {
	return {
		name,
		question: `${question}: the id of a place, or nearest: and the id of a line (nearest:border-ru-kp)`,
		findMistake: findEndMistake,
	};
}

function findEndMistake(value: string, _: Values, { catalog }: Project): string | undefined {
	if (value.startsWith('nearest:')) return lineMistake(lineOf(value), catalog.map.lines.ids());
	if (catalog.places.has(value)) return undefined;
	return explainUnknownId('place', value, catalog.places.keys(), 'make it: npm run new place');
}

const lineMistake = (value: string, lines: readonly string[]): string | undefined =>
	lines.includes(value)
		? undefined
		: explainUnknownId('line', value, lines, `choose one of ${lines.join(', ')}`);
