import { existsSync, writeFileSync } from 'node:fs';
import type { DraftKind } from './draft-kind.ts';
import { choice, id, interview, text } from './fields.ts';
import { viewsForInterview } from './project.ts';
import { toYaml } from './to-yaml.ts';

/** An answer: a file of its own, with the next number of the interview. */
export const answerKind: DraftKind = {
	fields: [
		interview,
		text('question', 'Its question, whole'),
		{
			...text('label', 'A word or three for it in lists'),
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
			'The view of the map that is shown with it',
			(project, { interview: interviewId }) =>
				viewsForInterview(project, interviewId!).map(({ id: view }) => view),
		),
		{
			...text('summary', 'A plain sentence for cards and descriptions'),
			findMistake: (value) =>
				value.trim() === '' || value.length > 200 ? 'It has 1 to 200 characters.' : undefined,
		},
	],
	async write(
		{ interview: interviewId, question, label, id: answerId, view, summary },
		{ root, catalog },
	) {
		const folder = `content/interviews/${interviewId}`;
		const last = catalog.interviews.get(interviewId!)!.files.at(-1)!;
		const number = Number(/\/(\d\d)-[^/]+$/.exec(last)?.[1] ?? 0) + 1;
		if (number > 99) throw new RangeError('An interview has at most 99 answers.');
		const file = `${folder}/${String(number).padStart(2, '0')}-${answerId}.mdx`;
		if (existsSync(`${root}/${file}`)) throw new RangeError(`There is a ${file} already.`);
		writeFileSync(
			`${root}/${file}`,
			`---\ndraft: true\n${toYaml({ question, label, view, summary })}---\n\nWrite the answer here.\n`,
		);
		return {
			files: [file],
			nextStep: `Write the answer there; see it at /${interviewId}/${answerId}/. The number in the file’s name is its place: to move it, give the files other numbers.`,
		};
	},
};
