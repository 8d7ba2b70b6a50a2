import { type LabelLine, type LabelText, labelLines } from '#src/map/shared/label-lines.ts';
import type { MapJson } from '#src/map/shared/map-json.ts';
import css from '#src/map/styles/translated-names.css?inline';
import { adoptStyles } from '#src/ui/client/adopt-styles.ts';
import { declutterLabels } from '../stage/declutter-labels.ts';
import { translateScaleBars } from '../stage/draw-scale-bar.ts';
import { loadMapFonts } from './load-map-fonts.ts';

adoptStyles(css);

/** The English text of a label as the page was built. */
interface Printed extends LabelText {
	/** The element of its second line. */
	second: Element | null | undefined;
}

const originals = new WeakMap<Element, Printed>();
const requested = new WeakMap<Element, string>();

/**
 * Translates the labels and scale bars of every frame of a map figure after loading the fonts of the language, then
 * hides the labels that have no room. If calls overlap, the last one takes effect.
 *
 * @param language Language tag, such as “zh-Hans”.
 */
export async function translateLabels(
	figure: Element,
	data: Pick<MapJson, 'places' | 'words'>,
	language: string,
): Promise<void> {
	requested.set(figure, language);
	const translations = [...figure.querySelectorAll('.map-slot .map-label')].map((label) => {
		const english = originals.get(label) ?? readLabel(label);
		originals.set(label, english);
		return { label, english, lines: labelLines(english, data, language) };
	});
	await loadMapFonts(translations.flatMap(({ lines }) => lines.map(({ text }) => text)).join(''));
	if (requested.get(figure) !== language) return;
	for (const { label, english, lines } of translations) writeLabel(label, lines, english);
	translateScaleBars(figure, (text) => labelLines({ text }, data, language)[0]!.text);
	declutterLabels(...figure.querySelectorAll('.map-slot'));
}

/** Reads the English text of a label. A place that is only a dot has its name in its link’s `aria-label`. */
function readLabel(label: Element): Printed {
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

function writeLabel(label: Element, [first, secondLine]: LabelLine[], { second }: Printed) {
	const text = label.querySelector('text');
	const link = label.querySelector('a');
	(text ?? link)?.setAttribute('lang', first!.lang);
	if (!text) link?.setAttribute('aria-label', first!.text);
	text?.replaceChildren(first!.text);
	// Scripts without capitals get no letter-spacing, because some of them join their letters.
	text?.classList.toggle('map-caseless', !/\p{Lu}/u.test(first!.text));
	if (!secondLine || !second) return;
	second.setAttribute('lang', secondLine.lang);
	second.textContent = secondLine.text;
	text!.append(second);
}
