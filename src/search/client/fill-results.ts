import { fillGroups, type Group } from './result-groups.ts';

/** So long nothing is typed before screen readers are told what was found. */
const QUIET_MS = 400;

const telling = new WeakMap<HTMLElement, number>();

/**
 * Changes what stands below the field, and tells of it once nothing is typed any more.
 * @param offered What stands after the groups.
 */
export function fill(
	box: HTMLElement,
	status: string,
	remarks: HTMLElement[],
	groups: Group[],
	offered?: HTMLElement,
) {
	const part = (name: string): HTMLElement => box.querySelector(`.${name}`)!;
	const input = box.querySelector('input')!;
	const hadFocus = part('results').contains(document.activeElement);
	part('hint').hidden = input.value.trim() !== '';
	part('remarks').replaceChildren(...remarks);
	fillGroups(part('results'), groups, offered);
	clearTimeout(telling.get(box));
	const tell = () => {
		if (part('status').textContent !== status) part('status').textContent = status;
	};
	telling.set(box, window.setTimeout(tell, status ? QUIET_MS : 0));
	if (!hadFocus) box.closest('dialog')?.scrollTo(0, 0);
	else if (!part('results').contains(document.activeElement)) input.focus();
}
