import { placePath } from '../lib/address.ts';
import type { CardMention, PlaceCard } from '../lib/map-data.ts';
import { capitalize } from '../lib/note.ts';
import type { Edition } from './edition.ts';
import { describePlace, namesByLanguage, remarkOn } from './gazetteer.ts';
import type { PassageMentions } from './mentions.ts';
import { describeDistance, isArea } from './place-facts.ts';
import { placePages } from './place-pages.ts';
import type { Place } from './schema.ts';

/** All that the map says of a place when it is chosen: the passages are those of its first page. */
export function placeCard(place: Place, edition: Edition): PlaceCard {
	const distance = isArea(place) ? undefined : describeDistance(place, edition);
	return {
		name: place.name,
		what: capitalize(describePlace(place)),
		why: place.why,
		...(distance !== undefined && { distance }),
		path: placePath(place.id),
		names: namesByLanguage(place).flatMap(({ language, forms }) =>
			forms.map((form) => ({
				language,
				lang: form.lang,
				name: form.name,
				remark: remarkOn(form),
			})),
		),
		mentions: placePages(edition, place.id)[0]!.mentions.flatMap(toCardMentions),
	};
}

const toCardMentions = ({ stop, sentences }: PassageMentions): CardMention[] =>
	sentences.map(({ before, words, after, note, path }) => ({
		before,
		words,
		after,
		where: note ? `${stop.label}, note ${note.number}, ${note.kind}` : stop.label,
		...(stop.answer && { answer: stop.answer.id }),
		...(note && { note: note.id }),
		path,
	}));
