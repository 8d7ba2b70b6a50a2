import { isolateQuoted } from './isolate-quoted.ts';
import { fillGroups, type ResultGroup } from './result-groups.ts';

/** Wait in ms after the last keystroke before the status line changes, which screen readers read aloud. */
const QUIET_MS = 400;

const timers = new WeakMap<HTMLElement, number>();

/** Keeps the status line as it is until results come for what is being typed. */
export const holdStatus = (box: HTMLElement): void => clearTimeout(timers.get(box));

/**
 * Replaces the content below the field. The status line changes once the reader has stopped typing.
 * @param remarks Paragraphs after the results.
 * @param offered Element after the groups.
 */
export function fillResults(
	box: HTMLElement,
	status: string,
	remarks: HTMLElement[],
	groups: ResultGroup[],
	offered?: HTMLElement,
) {
	const part = (name: string): HTMLElement => box.querySelector(`.${name}`)!;
	const input = box.querySelector('input')!;
	const hadFocus = part('results').contains(document.activeElement);
	part('hint').hidden = input.value.trim() !== '';
	part('remarks').replaceChildren(...remarks);
	fillGroups(part('results'), groups, offered);
	holdStatus(box);
	const setStatus = () => {
		if (part('status').textContent === status) return;
		part('status').replaceChildren(...isolateQuoted(status));
	};
	timers.set(box, window.setTimeout(setStatus, status ? QUIET_MS : 0));
	if (!hadFocus) box.closest('dialog')?.scrollTo(0, 0);
	else if (!part('results').contains(document.activeElement)) input.focus();
}
