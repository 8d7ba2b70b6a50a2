import { countVerdicts } from '#src/edition/outcomes/count-verdicts.ts';
import { statementsWithOutcome } from '#src/edition/outcomes/outcomes-of.ts';
import type { Interview } from '#src/edition/model/edition.ts';
import { fullDate } from '#src/shared/text/date.ts';
import { plural } from '#src/shared/text/words.ts';
import { byline, type CardText } from './card-text.ts';

/** Returns the text for the card of the page that says what became of an interview’s statements. */
export const ledgerCardText = (interview: Interview): CardText => {
	const statements = statementsWithOutcome(interview);
	return {
		eyebrow: byline(interview),
		title: 'Then and since',
		body: `What became of ${plural(statements.length, 'statement')}, as known on ${fullDate(interview.edited)}.`,
		verdicts: countVerdicts(statements),
		footer: 'Each verdict with its reasons and sources',
		picture: 'The verdicts drawn as marks, a row for each answer.',
	};
};
