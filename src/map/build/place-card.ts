import type { PassageMentions } from '../../edition/mentions/place-mentions.ts';
import type { Edition } from '../../edition/model/edition.ts';
import { describePlace, namesByLanguage, remarkOn } from '../../edition/places/gazetteer.ts';
import { describeDistance, isArea } from '../../edition/places/place-facts.ts';
import { placePages } from '../../edition/places/place-pages.ts';
import type { Place } from '../../schema/content.ts';
import { placePath } from '../../shared/address.ts';
import { capitalize } from '../../shared/text/words.ts';
import type { CardMention, PlaceCard } from '../shared/map-data.ts';

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
