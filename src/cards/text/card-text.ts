import { interviewMap } from '#src/edition/interview-map/interview-map.ts';
import { openingScene, tourOf } from '#src/edition/interview-map/scenes.ts';
import { placeMentions } from '#src/edition/mentions/place-mentions.ts';
import type { Answer, Edition, Interview } from '#src/edition/model/edition.ts';
import { countVerdicts } from '#src/edition/outcomes/count-verdicts.ts';
import { hasOutcome, statementsWithOutcome } from '#src/edition/outcomes/outcomes-of.ts';
import { describePlace, mainNames } from '#src/edition/places/gazetteer.ts';
import type { Place } from '#src/schema/content.ts';
import { describeNotes } from '#src/shared/note-kinds.ts';
import { fullDate } from '#src/shared/text/date.ts';
import { capitalize, joinWords, plural } from '#src/shared/text/words.ts';
import type { Verdict } from '#src/shared/verdicts.ts';

/** The text of a card, from top to bottom. */
export interface CardText {
	/** The line above the title: a name in bold, and the rest of the line. */
	eyebrow: { name: string; more: string };
	/** Number of the answer; it stands in the margin beside the title. */
	number?: string;
	title: string;
	/** The title in other scripts. */
	names?: string[];
	body: string;
	/** Label of the rendering, if the body is part of an interview’s text. */
	remark?: string;
	/** How the statements of the answer fared: each verdict with its number. */
	verdicts?: readonly (readonly [Verdict, number])[];
	/** The line at the foot: what the page contains, “9 notes, …”. */
	footer: string;
	/** Description of the drawing for readers who cannot see it; empty if there is nothing to add. */
	picture: string;
}

/** Returns the text for the card of an answer. */
export const answerCardText = (
	interview: Interview,
	answer: Answer,
	edition: Edition,
): CardText => ({
	eyebrow: byline(interview),
	number: String(answer.number),
	title: answer.question,
	body: answer.summary,
	remark: interview.label,
	verdicts: countVerdicts(answer.statements.filter(hasOutcome)),
	footer: describeNotes(answer.notes.map(({ kind }) => kind)),
	picture: asMap(
		openingScene(interview, answer, edition)?.caption ??
			edition.map.views.find(({ id }) => id === answer.view)!.title,
	),
});

/** Returns the text for the card of an interview. */
export const interviewCardText = (interview: Interview, edition: Edition): CardText => ({
	eyebrow: byline(interview),
	title: interview.title,
	body: interview.standfirst,
	remark: interview.label,
	footer: [
		plural(interview.answers.length, 'answer'),
		plural(notesOf(interview).length, 'note'),
		plural(statementsWithOutcome(interview).length, 'verdict'),
	]
		.filter(Boolean)
		.join(', '),
	picture: asMap(
		tourOf(interview, edition)[0]?.caption ?? interviewMap(interview, edition).views[0]!.title,
	),
});

/** Returns the text for the card of a place, with its verified names only. */
export const placeCardText = (place: Place, { interviews }: Edition): CardText => ({
	eyebrow: { name: capitalize(describePlace(place)), more: '' },
	title: place.name,
	names: mainNames(place)
		.filter(({ verified }) => verified)
		.map(({ name }) => name),
	body: place.why,
	footer: describeMentions(placeMentions(interviews, place.id).length),
	picture: '',
});

/** Returns the text for the card of all other pages. */
export const siteCardText = (edition: Edition): CardText => {
	const { site, interviews, places } = edition;
	const answers = interviews.reduce((sum, interview) => sum + interview.answers.length, 0);
	const notes = interviews.reduce((sum, interview) => sum + notesOf(interview).length, 0);
	return {
		eyebrow: { name: capitalize(site.tagline), more: '' },
		title: site.name,
		body: 'Interviews with the means to check them: notes that name their sources, distances measured on the map.',
		footer: `${plural(answers, 'answer')}, ${plural(notes, 'note')}, ${plural(places.size, 'place')}`,
		picture: asMap(interviewMap(interviews[0]!, edition).views[0]!.title),
	};
};

/** Returns the whole text of a card as sentences, for its `alt` text. */
export function describeCard({
	eyebrow,
	number,
	title,
	names,
	body,
	remark,
	verdicts = [],
	footer,
	picture,
}: CardText): string {
	const parts = [
		`${number ? `${number}. ` : ''}${title}`,
		names?.join(', '),
		body,
		remark,
		`${eyebrow.name}${eyebrow.more}`,
		verdicts.length > 0
			? `Verdicts: ${verdicts.map(([verdict, count]) => `${count} ${verdict}`).join(', ')}`
			: '',
		footer,
		picture,
	].filter((part) => part !== undefined && part !== '');
	return parts.map((part) => (/[.?!]$/.test(part!) ? part : `${part}.`)).join(' ');
}

/** Says what the map of a card shows. @param title Its title, or its caption, which is a sentence. */
const asMap = (title: string) => `Map: ${title.replace(/\.$/, '')}.`;

const describeMentions = (count: number) =>
	count > 0 ? `Named in ${plural(count, 'passage')}` : 'Named in none of the texts';

/** Returns the line that says whose interview it is, and of which day. */
export const byline = ({ people, date }: Interview) => ({
	name: joinWords(people.map(({ name }) => name)),
	more: `, interview of ${fullDate(date)}`,
});

const notesOf = ({ introduction, answers }: Interview) =>
	[introduction, ...answers].flatMap(({ notes }) => notes);
