import type { Answer, Interview } from '#src/edition/model/edition.ts';

/**
 * Returns a function that numbers the notes of an interview as a passage refers to them: `1` in the same passage, `3.1`
 * for note 1 of answer 3, `i.1` for note 1 of the introduction.
 * @param answer The answer that refers to them; undefined for the introduction.
 */
export function noteNumbers(
	{ introduction, answers }: Pick<Interview, 'introduction' | 'answers'>,
	answer: Pick<Answer, 'id'> | undefined,
): (note: string) => string {
	const numbers = new Map(
		[introduction, ...answers].flatMap(({ notes }) =>
			notes.map(({ id, number, answer: home }) => {
				const passage = answers.find((one) => one.id === home)?.number ?? 'i';
				return [id, home === answer?.id ? `${number}` : `${passage}.${number}`] as const;
			}),
		),
	);
	return (note) => numbers.get(note)!;
}
