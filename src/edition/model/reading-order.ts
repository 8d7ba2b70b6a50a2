import { answerPath, interviewPath } from '#src/shared/address.ts';
import type { Answer, Interview, Passage } from './edition.ts';

/** A passage with what readers call it and where it stands. */
export interface Stop {
	interview: Interview;
	/** Undefined for the introduction. */
	answer: Answer | undefined;
	passage: Passage;
	/** A word or two: “Gas pipelines”. */
	label: string;
	/** The question, whole. */
	title: string;
	/** Without the base. */
	path: string;
}

/** Every passage of the interviews, introductions first, as a reader meets them. */
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
