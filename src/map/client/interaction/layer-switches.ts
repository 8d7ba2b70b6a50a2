import css from '#src/map/styles/layer-states.css?inline';
import { adoptStyles } from '#src/ui/client/adopt-styles.ts';
import { declutterLabels } from '../stage/declutter-labels.ts';

/**
 * Lets the legend of a figure switch what is drawn on its maps, labels included; what an answer is about goes on with it.
 * @returns What switches a layer by its id.
 */
export function layerSwitches(figure: HTMLElement): (id: string) => void {
	const switches = [...figure.querySelectorAll<HTMLElement>('button[data-switches]')];
	// Paper shows all; small maps beside the text are made by <use> and keep theirs.
	adoptStyles(`${css} @media screen { ${switches.map(hidingRule).join(' ')} }`);
	figure.addEventListener('map-read', ({ detail: answer }: CustomEventInit<HTMLElement>) => {
		switchOn(figure, answer?.dataset['layers']?.split(' ') ?? []);
	});
	return (id) => setOff(figure, offIn(figure).symmetricDifference(new Set([id])));
}

/** Switches on what an answer is about: ids of the legend, as `data-layers` of the answer has them. */
function switchOn(figure: HTMLElement, ids: readonly string[]) {
	const off = offIn(figure);
	const left = off.difference(new Set(ids));
	if (left.size < off.size) setOff(figure, left);
}

/** What is lit shows all the same. */
const hidingRule = ({ dataset: { layer, switches } }: HTMLElement) =>
	`.map-figure[data-off~='${layer}'] .map-slots :is(${switches}):not([data-lit]) { display: none }`;

const offIn = ({ dataset: { off } }: HTMLElement) => new Set(off?.split(' ').filter(Boolean));

function setOff(figure: HTMLElement, off: ReadonlySet<string>) {
	figure.dataset['off'] = [...off].join(' ');
	for (const button of figure.querySelectorAll<HTMLElement>('button[data-switches]'))
		button.ariaPressed = String(!off.has(button.dataset['layer']!));
	declutterLabels(...figure.querySelectorAll('.map-slot'));
}
