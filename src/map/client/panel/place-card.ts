import type { CardMention, PlaceCard, PlaceData } from '#src/map/shared/map-json.ts';
import { href, placePath } from '#src/shared/address.ts';
import { directionOf } from '#src/shared/text/script.ts';
import { capitalize } from '#src/shared/text/words.ts';
import { element } from '#src/ui/client/element.ts';
import { loadMapFonts } from '../language/load-map-fonts.ts';
import { fetchPlaceCard } from '../stage/fetch-map-json.ts';
import { goToPassage } from './go-to-passage.ts';

/** Fills the panel with the card of a place; until the card has loaded, with what `map.json` has of the place. */
export async function fillPlaceCard(
	body: HTMLElement,
	id: string,
	place: PlaceData,
): Promise<void> {
	const what = element('p', { className: 'what' }, capitalize(place.what));
	body.append(what);
	try {
		const card = await fetchPlaceCard(id);
		if (!what.isConnected) return;
		const about = element(
			'div',
			what,
			names(card),
			element('p', card.why),
			element('p', card.words),
			page(id, place),
		);
		body.replaceChildren(about, passages(card, id));
		void loadMapFonts(card.names.map(({ name }) => name).join(''));
	} catch {
		const link = element('a', 'its page', { href: href(placePath(id)) });
		body.append(element('p', 'More could not be loaded. What is said of it stands on ', link, '.'));
	}
}

const page = (id: string, { name }: PlaceData) =>
	element('p', element('a', `${name} in the gazetteer`, { href: href(placePath(id)) }));

/**
 * Lists the names: “라선 (North Korea), 나선 (South Korea) · Расон · 罗先”. Readers see the language by the script; screen
 * readers get its name in hidden text.
 */
function names({ names: all }: PlaceCard) {
	const line = element('p', { className: 'names' });
	for (const [i, { language, lang, name, remark }] of all.entries()) {
		if (i > 0) line.append(language === all[i - 1]!.language ? ', ' : ' · ');
		line.append(
			element('span', `${language} `, { className: 'visually-hidden' }),
			element('b', name, { lang, dir: directionOf(lang) ?? 'ltr' }),
			remark ? ` (${remark})` : '',
		);
	}
	return line;
}

/** Shows one passage at a time, with buttons to the previous and the next one. */
function passages({ mentions }: PlaceCard, id: string): HTMLElement {
	const part = element('div', { className: 'said' });
	if (mentions.length === 0) {
		part.append(element('p', 'Neither the texts nor the notes name it.'));
		return part;
	}
	const count = element('span', { role: 'status' });
	const passage = element('div');
	const step = (sign: string, ariaLabel: string, by: number) => {
		const button = element('button', sign, { type: 'button', ariaLabel });
		button.addEventListener('click', () => show(at + by));
		return button;
	};
	const [before, after] = [step('‹', 'Previous passage', -1), step('›', 'Next passage', 1)];
	let at = 0;
	part.append(element('p', { className: 'steps' }, count, before, after), passage);
	show(0);
	return part;

	function show(index: number) {
		at = index;
		const focused = document.activeElement;
		before.disabled = at === 0;
		after.disabled = at === mentions.length - 1;
		// A disabled button loses the focus.
		if (focused === before && before.disabled) after.focus();
		if (focused === after && after.disabled) before.focus();
		count.textContent = `Passage ${at + 1} of ${mentions.length}`;
		passage.replaceChildren(...quote(mentions[at]!, id));
	}
}

function quote(mention: CardMention, id: string) {
	const link = element('a', mention.note ? 'Go to note' : 'Go to text', {
		href: href(mention.path),
	});
	link.addEventListener('click', (event) => goToPassage(event, link, mention, id));
	const { before, words, after, where } = mention;
	return [
		element('p', { className: 'sentence' }, before, element('mark', words), after),
		element('p', `${where} · `, link),
	];
}
