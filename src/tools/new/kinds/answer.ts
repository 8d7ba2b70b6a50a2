import { answerSchema } from '#src/schema/content.ts';
import type { DraftKind } from '../parts/draft-kind.ts';
import { choice, id, interview, text } from '../parts/fields.ts';
import { viewsForInterview } from '../parts/project.ts';
import { toYaml } from '../parts/to-yaml.ts';

/** An answer: a file of its own, with the next number of the interview. */
export const answerKind: DraftKind = {
	what: 'an answer, as a file of its own in content/interviews/<interview>/',
	fields: [
		interview,
		text('question', 'Its question, whole'),
		{
			...text('label', 'A word or three for it in lists'),
			otherwise: 'default: the first two words of the question',
			defaultValue: ({ question = '' }) =>
				question
					.split(' ')
					.slice(0, 2)
					.join(' ')
					.replace(/[?.,]$/, ''),
		},
		id(
			'answer',
			'label',
			({ interview: interviewId }, { catalog }) => catalog.interviews.get(interviewId!)!.answers,
		),
		choice(
			'view',
			'The id of the view of the map that is shown with it',
			(project, { interview: interviewId }) =>
				viewsForInterview(project, interviewId!).map(({ id: view }) => view),
			'the first view of the interview',
		),
		{
			...text('line', 'The answer in one sentence of at most 15 words, hedges kept'),
			findMistake: (value) => answerSchema.shape.line.safeParse(value).error?.issues[0]?.message,
		},
		{
			...text('summary', 'A plain sentence for cards and descriptions, up to 200 characters'),
			findMistake: (value) =>
				value.trim() === '' || value.length > 200 ? 'It has 1 to 200 characters.' : undefined,
		},
	],
	async make(
		{ interview: interviewId, question, label, id: answerId, view, line, summary },
		{ catalog },
	) {
		const folder = `content/interviews/${interviewId}`;
		const last = catalog.interviews.get(interviewId!)!.files.at(-1)!;
		const number = Number(/\/(\d\d)-[^/]+$/.exec(last)?.[1] ?? 0) + 1;
		if (number > 99) throw new RangeError('An interview has at most 99 answers.');
		const file = `${folder}/${String(number).padStart(2, '0')}-${answerId}.mdx`;
		const fields = toYaml({ question, label, view, line, summary });
		return {
			changes: new Map([[file, `---\ndraft: true\n${fields}---\n\nWrite the answer here.\n`]]),
			nextStep: `Write the answer there; see it at /${interviewId}/${answerId}/. The number in the file’s name is its place: to move it, give the files other numbers.`,
		};
	},
};
