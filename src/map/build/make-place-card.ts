import type { PassageMentions } from '#src/edition/mentions/place-mentions.ts';
import type { Edition } from '#src/edition/model/edition.ts';
import { nameRemark, namesByLanguage } from '#src/edition/places/gazetteer.ts';
import { placePages } from '#src/edition/places/place-pages.ts';
import type { Place } from '#src/schema/content.ts';
import { mapWords } from '#src/map-words/map-words.ts';
import type { SheetAtlas } from '#src/sheet/build/atlas.ts';
import { nameNote } from '#src/shared/note-title.ts';
import type { CardMention, PlaceCard } from '../shared/map-json.ts';

/** Makes what the map’s card of a chosen place has beyond `map.json`. Its mentions are those on the place’s first page. */
export function makePlaceCard(place: Place, edition: Edition, atlas: SheetAtlas): PlaceCard {
	return {
		why: place.why,
		words: mapWords(edition, atlas).ofPlace(place).join(' '),
		names: namesByLanguage(place).flatMap(({ language, forms }) =>
			forms.map((form) => {
				const remark = nameRemark(form);
				return { language, lang: form.lang, name: form.name, ...(remark && { remark }) };
			}),
		),
		mentions: placePages(edition, place.id)[0]!.mentions.flatMap(toCardMentions),
	};
}

const toCardMentions = ({ stop, sentences }: PassageMentions): CardMention[] =>
	sentences.map(({ before, words, after, note, path }) => ({
		before,
		words,
		after,
		where: note ? `${stop.label}, ${nameNote(note)}` : stop.label,
		...(stop.answer && { answer: stop.answer.id }),
		...(note && { note: note.id }),
		path,
	}));
