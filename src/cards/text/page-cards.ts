import type { Answer, Edition, Interview } from '#src/edition/model/edition.ts';
import { TIMELINE_PATH } from '#src/edition/volumes.ts';
import { openingScene } from '#src/edition/interview-map/scenes.ts';
import { mapWords } from '#src/map-words/map-words.ts';
import { sceneInShort } from '#src/map-words/scene-words.ts';
import type { Place } from '#src/schema/content.ts';
import type { SheetAtlas } from '#src/sheet/build/atlas.ts';
import { answerPath, cardPath, interviewPath, ledgerPath, placePath } from '#src/shared/address.ts';
import {
	answerCardText,
	type CardText,
	describeCard,
	interviewCardText,
	placeCardText,
	siteCardText,
} from './card-text.ts';
import { ledgerCardText } from './ledger-card-text.ts';
import type { MapYear } from '#src/edition/timeline/years.ts';
import { yearCardText } from './year-card-text.ts';
import { timelineCardText } from './timeline-card-text.ts';

/** The picture that a page is shared with. */
export interface PageCard {
	/** Path of the PNG, without the base. */
	path: string;
	/** Text of the card, for the `alt` text. */
	alt: string;
}

/** Returns the card of an answer’s page. */
export function answerCard(
	interview: Interview,
	answer: Answer,
	edition: Edition,
	atlas: SheetAtlas,
): PageCard {
	const words = answerCardText(interview, answer, edition);
	const scene = openingScene(interview, answer, edition);
	const picture = [words.picture, ...(scene ? sceneInShort(edition, atlas, scene) : [])].join(' ');
	return cardOf(answerPath(interview.id, answer.id), { ...words, picture });
}

/** Returns the card of an interview’s page. */
export const interviewCard = (interview: Interview, edition: Edition): PageCard =>
	cardOf(interviewPath(interview.id), interviewCardText(interview, edition));

/** Returns the card of the page that says what became of an interview’s statements. */
export const ledgerCard = (interview: Interview): PageCard =>
	cardOf(ledgerPath(interview.id), ledgerCardText(interview));

/** Returns the card of a place’s page. */
export const placeCard = (place: Place, edition: Edition, atlas: SheetAtlas): PageCard =>
	cardOf(placePath(place.id), {
		...placeCardText(place, edition),
		picture: mapWords(edition, atlas).ofPlace(place).join(' '),
	});

/** Returns the card of the timeline. */
export const timelineCard = (edition: Edition): PageCard =>
	cardOf(TIMELINE_PATH, timelineCardText(edition));

/** Returns the card of a year. */
export const yearCard = (year: MapYear, edition: Edition, atlas: SheetAtlas): PageCard =>
	cardOf(year.path, {
		...yearCardText(year),
		picture: mapWords(edition, atlas).ofYear(year).join(' '),
	});

/** Returns the card of all pages that have no card of their own. */
export const siteCard = (edition: Edition): PageCard => cardOf('', siteCardText(edition));

const cardOf = (path: string, words: CardText): PageCard => ({
	path: cardPath(path),
	alt: describeCard(words),
});
