import { type Lettering, type Line, letter } from '#src/map/shared/lettering.ts';
import type { MapJson } from '#src/map/shared/map-json.ts';
import css from '#src/map/styles/translated-names.css?inline';
import { adoptStyles } from '#src/ui/client/adopt-styles.ts';
import { declutterLabels } from '../stage/declutter-labels.ts';
import { letterScales } from '../stage/draw-scale-bar.ts';
import { loadMapFonts } from './load-fonts.ts';

adoptStyles(css);

/** What a label was printed with. */
interface Printed extends Lettering {
	/** Holds its second line. */
	second: Element | null | undefined;
}

const printed = new WeakMap<Element, Printed>();
const wanted = new WeakMap<Element, string>();

/**
 * Letters every frame of a map figure in a language, once its fonts are there, and hides what then has no room.
 * Of calls that overtake one another the last holds.
 */
export async function translateLabels(
	figure: Element,
	data: Pick<MapJson, 'places' | 'words'>,
	language: string,
): Promise<void> {
	wanted.set(figure, language);
	const lettering = [...figure.querySelectorAll('.map-slot .map-label')].map((label) => {
		const english = printed.get(label) ?? read(label);
		printed.set(label, english);
		return { label, english, lines: letter(english, data, language) };
	});
	await loadMapFonts(lettering.flatMap(({ lines }) => lines.map(({ text }) => text)).join(''));
	if (wanted.get(figure) !== language) return;
	for (const { label, english, lines } of lettering) write(label, lines, english);
	letterScales(figure, (text) => letter({ text }, data, language)[0]!.text);
	declutterLabels(...figure.querySelectorAll('.map-slot'));
}

/** A place that has only a dot is called by its link’s `aria-label`. */
function read(label: Element): Printed {
	const text = label.querySelector('text');
	const second = text?.querySelector('tspan');
	const link = label.querySelector<SVGAElement>('a');
	return {
		text: text?.firstChild?.textContent?.trim() ?? link?.getAttribute('aria-label') ?? '',
		sub: second?.textContent?.trim(),
		place: link?.dataset['place'],
		second,
	};
}

function write(label: Element, [first, next]: Line[], { second }: Printed) {
	const text = label.querySelector('text');
	const link = label.querySelector('a');
	(text ?? link)?.setAttribute('lang', first!.lang);
	if (!text) link?.setAttribute('aria-label', first!.text);
	text?.replaceChildren(first!.text);
	// Scripts without capitals are not spaced either: letters of some are joined.
	text?.classList.toggle('map-caseless', !/\p{Lu}/u.test(first!.text));
	if (!next || !second) return;
	second.setAttribute('lang', next.lang);
	second.textContent = next.text;
	text!.append(second);
}
