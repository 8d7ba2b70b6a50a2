import css from '#src/map/styles/layer-states.css?inline';
import { adoptStyles } from '#src/ui/client/adopt-styles.ts';
import { declutterLabels } from '../stage/declutter-labels.ts';

/**
 * Makes the legend of a figure switch layers of its maps, labels included. When the reader comes to an answer, the
 * layers that the answer is about are switched on.
 *
 * @returns A function that switches a layer on or off, by the id of its legend entry.
 */
export function setUpLayerSwitches(figure: HTMLElement): (id: string) => void {
	const switches = [...figure.querySelectorAll<HTMLElement>('button[data-switches]')];
	// Print shows all layers. Locators copy the ground with <use>, and the copies keep all layers.
	adoptStyles(`${css} @media screen { ${switches.map(hidingRule).join(' ')} }`);
	figure.addEventListener('map-read', ({ detail: answer }: CustomEventInit<HTMLElement>) => {
		switchOn(figure, answer?.dataset['layers']?.split(' ') ?? []);
	});
	return (id) => {
		const off = switchedOff(figure);
		if (!off.delete(id)) off.add(id);
		setSwitchedOff(figure, [...off]);
	};
}

/** Switches on the layers that an answer is about: ids of legend entries, as in the answer’s `data-layers`. */
function switchOn(figure: HTMLElement, ids: readonly string[]) {
	const off = switchedOff(figure);
	const stillOff = [...off].filter((id) => !ids.includes(id));
	if (stillOff.length < off.size) setSwitchedOff(figure, stillOff);
}

/** Returns the CSS rule that hides a layer while it is switched off, except what is highlighted. */
const hidingRule = ({ dataset: { layer, switches } }: HTMLElement) =>
	`.map-figure[data-off~='${layer}'] .map-slots :is(${switches}):not([data-lit]) { display: none }`;

const switchedOff = ({ dataset: { off } }: HTMLElement) => new Set(off?.split(' ').filter(Boolean));

function setSwitchedOff(figure: HTMLElement, off: readonly string[]) {
	figure.dataset['off'] = off.join(' ');
	for (const button of figure.querySelectorAll<HTMLElement>('button[data-switches]'))
		button.setAttribute('aria-pressed', `${!off.includes(button.dataset['layer']!)}`);
	declutterLabels(...figure.querySelectorAll('.map-slot'));
}
