/**
 * Makes the legend of a figure switch layers of its map, names included. When the reader comes to an answer, the
 * layers that the answer is about are switched on.
 *
 * @returns A function that switches a layer on or off, by the id of its legend entry.
 */
export function setUpLayerSwitches(figure: HTMLElement): (id: string) => void {
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

const switchedOff = ({ dataset: { off } }: HTMLElement) => new Set(off?.split(' ').filter(Boolean));

function setSwitchedOff(figure: HTMLElement, off: readonly string[]) {
	figure.dataset['off'] = off.join(' ');
	for (const button of figure.querySelectorAll<HTMLElement>('button[data-layer]'))
		button.setAttribute('aria-pressed', `${!off.includes(button.dataset['layer']!)}`);
	figure.dispatchEvent(new Event('map-switched'));
}
