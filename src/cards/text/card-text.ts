import { interviewMap } from '#src/edition/interview-map/interview-map.ts';
import { placeMentions } from '#src/edition/mentions/place-mentions.ts';
import type { Answer, Edition, Interview } from '#src/edition/model/edition.ts';
import { chiefNames, describePlace } from '#src/edition/places/gazetteer.ts';
import type { Place } from '#src/schema/content.ts';
import { describeNotes } from '#src/shared/note-kinds.ts';
import { fullDate } from '#src/shared/text/date.ts';
import { capitalize, joinWords, plural } from '#src/shared/text/words.ts';

/** What a card says, from top to bottom. */
export interface CardWords {
	/** A name, and what is said of it in the same line. */
	eyebrow: { name: string; more: string };
	/** Hangs in the margin beside the title. */
	number?: string;
	title: string;
	/** The title in other scripts. */
	names?: string[];
	body: string;
	/** What the body is, where it is a part of the text: the label of the rendering. */
	remark?: string;
	/** What is behind the card. */
	holds: string;
	/** What is drawn, for those who cannot see it. */
	picture: string;
}

/** The card of an answer. */
export const answerWords = (interview: Interview, answer: Answer, { map }: Edition): CardWords => ({
	eyebrow: byline(interview),
	number: String(answer.number),
	title: answer.question,
	body: answer.summary,
	remark: interview.label,
	holds: describeNotes(answer.notes.map(({ kind }) => kind)),
	picture: `Map: ${map.views.find(({ id }) => id === answer.view)!.title}.`,
});

/** The card of an interview. */
export const interviewWords = (interview: Interview, edition: Edition): CardWords => ({
	eyebrow: byline(interview),
	title: interview.title,
	body: interview.standfirst,
	remark: interview.label,
	holds: `${plural(interview.answers.length, 'answer')}, ${plural(notesOf(interview).length, 'note')}`,
	picture: `Map: ${interviewMap(interview, edition).views[0]!.title}.`,
});

/** The card of a place: only names that were checked. */
export const placeWords = (place: Place, { interviews }: Edition): CardWords => ({
	eyebrow: { name: capitalize(describePlace(place)), more: '' },
	title: place.name,
	names: chiefNames(place)
		.filter(({ verified }) => verified)
		.map(({ name }) => name),
	body: place.why,
	holds: describeMentions(placeMentions(interviews, place.id).length),
	picture: '',
});

/** The card of all other pages. */
export const siteWords = (edition: Edition): CardWords => {
	const { site, interviews, places } = edition;
	const answers = interviews.reduce((sum, one) => sum + one.answers.length, 0);
	const notes = interviews.reduce((sum, one) => sum + notesOf(one).length, 0);
	return {
		eyebrow: { name: capitalize(site.tagline), more: '' },
		title: site.name,
		body: 'Interviews with the means to check them: notes that name their sources, distances measured on the map.',
		holds: `${plural(answers, 'answer')}, ${plural(notes, 'note')}, ${plural(places.size, 'place')}`,
		picture: `Map: ${interviewMap(interviews[0]!, edition).views[0]!.title}.`,
	};
};

/** What a card says, for those who cannot see it. */
export function describeCard({
	eyebrow,
	number,
	title,
	names,
	body,
	remark,
	holds,
	picture,
}: CardWords): string {
	const parts = [
		`${number ? `${number}. ` : ''}${title}`,
		names?.join(', '),
		body,
		remark,
		`${eyebrow.name}${eyebrow.more}`,
		holds,
		picture,
	].filter((part) => part !== undefined && part !== '');
	return parts.map((part) => (/[.?!]$/.test(part!) ? part : `${part}.`)).join(' ');
}

const describeMentions = (count: number) =>
	count > 0 ? `Named in ${plural(count, 'passage')}` : 'Named in none of the texts';

const byline = ({ people, date }: Interview) => ({
	name: joinWords(people.map(({ name }) => name)),
	more: `, interview of ${fullDate(date)}`,
});

const notesOf = ({ introduction, answers }: Interview) =>
	[introduction, ...answers].flatMap(({ notes }) => notes);
