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
	/** Path of the PNG, without the base. */
	path: string;
	/** Text of the card, for the `alt` text. */
	alt: string;
}

/** Returns the card of an answer’s page. */
export const answerCard = (interview: Interview, answer: Answer, edition: Edition): PageCard =>
	cardOf(answerPath(interview.id, answer.id), answerWords(interview, answer, edition));

/** Returns the card of an interview’s page. */
export const interviewCard = (interview: Interview, edition: Edition): PageCard =>
	cardOf(interviewPath(interview.id), interviewWords(interview, edition));

/** Returns the card of a place’s page. */
export const placeCard = (place: Place, edition: Edition): PageCard =>
	cardOf(placePath(place.id), placeWords(place, edition));

/** Returns the card of the timeline. */
export const timelineCard = (edition: Edition): PageCard =>
	cardOf('timeline/', timelineWords(edition));

/** Returns the card of all pages that have no card of their own. */
export const siteCard = (edition: Edition): PageCard => cardOf('', siteWords(edition));

const cardOf = (path: string, words: CardWords): PageCard => ({
	path: cardPath(path),
	alt: describeCard(words),
});
