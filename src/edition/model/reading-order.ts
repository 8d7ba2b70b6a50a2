import { answerPath, interviewPath } from '#src/shared/address.ts';
import type { Answer, Interview, Passage } from './edition.ts';

/** A stop on the reader’s way through the interviews: a passage with its label, its title and its address. */
export interface Stop {
	interview: Interview;
	/** Undefined for the introduction. */
	answer: Answer | undefined;
	passage: Passage;
	/** A word or two: “Gas pipelines”. */
	label: string;
	/** The complete question, or “Introduction to …”. */
	title: string;
	/** Without the base. */
	path: string;
}

/** Returns every passage of the interviews in reading order: each introduction, then its answers. */
export const inReadingOrder = (interviews: readonly Interview[]): Stop[] =>
	interviews.flatMap((interview) => [
		{
			interview,
			answer: undefined,
			passage: interview.introduction,
			label: 'Introduction',
			title: `Introduction to ${interview.title}`,
			path: interviewPath(interview.id),
		},
		...interview.answers.map((answer) => ({
			interview,
			answer,
			passage: answer,
			label: answer.label,
			title: answer.question,
			path: answerPath(interview.id, answer.id),
		})),
	]);
