import type { Answer, Interview } from '#src/edition/model/edition.ts';
import { plural, spellNumber } from '#src/shared/text/words.ts';

/**
 * Words that a reader of English takes in within a minute, when nothing is looked up: 200, somewhat below the 238 on
 * average for silent reading (M. Brysbaert, “How many words do we read per minute?”, 2019), as the text has many names.
 */
const WORDS_PER_MINUTE = 200;

/** The parts of an interview that the depths are named by. */
type Parts = Pick<Interview, 'introduction'> & {
	answers: Pick<Answer, 'question' | 'line' | 'paragraphs' | 'notes'>[];
};

/**
 * Names the depths of an interview for readers: how long each takes, in whole minutes rounded up, and what it shows. The
 * time for the lines is that of the questions with them, the time for the answers that of introduction, questions and
 * answers. How long all the notes take is not said: nobody reads them in a row.
 */
export function readingDepths({ introduction, answers }: Parts) {
	const questions = answers.map(({ question }) => question);
	const lines = answers.map(({ line }) => line);
	const texts = [introduction, ...answers].flatMap(({ paragraphs }) =>
		paragraphs.map(({ text }) => text),
	);
	const notes = [introduction, ...answers].reduce((sum, passage) => sum + passage.notes.length, 0);
	return [
		{
			depth: 'lines',
			time: minutes([...questions, ...lines]),
			what: `${spellNumber(lines.length)} line${lines.length === 1 ? '' : 's'}`,
		},
		{ depth: 'answers', time: minutes([...questions, ...texts]), what: 'the answers' },
		{ depth: '', time: 'In full', what: notes > 0 ? `with ${plural(notes, 'note')}` : '' },
	] as const;
}

/** Returns how long it takes to read some texts: “2 minutes”. */
function minutes(texts: readonly string[]): string {
	const words = texts.join(' ').split(/\s+/).filter(Boolean).length;
	return plural(Math.max(1, Math.ceil(words / WORDS_PER_MINUTE)), 'minute');
}
