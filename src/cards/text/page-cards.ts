import type { Answer, Edition, Interview } from '#src/edition/model/edition.ts';
import type { Place } from '#src/schema/content.ts';
import { answerPath, cardPath, interviewPath, placePath } from '#src/shared/address.ts';
import {
	answerWords,
	type CardWords,
	describeCard,
	interviewWords,
	placeWords,
	siteWords,
} from './card-text.ts';
import { timelineWords } from './timeline-text.ts';

/** The picture that a page is shared with. */
export interface PageCard {
	/** Without the base. */
	path: string;
	/** What it says. */
	alt: string;
}

export const answerCard = (interview: Interview, answer: Answer, edition: Edition): PageCard =>
	cardOf(answerPath(interview.id, answer.id), answerWords(interview, answer, edition));

export const interviewCard = (interview: Interview, edition: Edition): PageCard =>
	cardOf(interviewPath(interview.id), interviewWords(interview, edition));

export const placeCard = (place: Place, edition: Edition): PageCard =>
	cardOf(placePath(place.id), placeWords(place, edition));

export const timelineCard = (edition: Edition): PageCard =>
	cardOf('timeline/', timelineWords(edition));

/** The card of every page that has none of its own. */
export const siteCard = (edition: Edition): PageCard => cardOf('', siteWords(edition));

const cardOf = (path: string, words: CardWords): PageCard => ({
	path: cardPath(path),
	alt: describeCard(words),
});
