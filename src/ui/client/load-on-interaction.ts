import { beforeTimeout } from './load-timeout.ts';
import { opensNewTab } from './opens-new-tab.ts';

/**
 * Fetches a part of the page when it is first pointed at, focused or pressed. A click that is quicker waits
 * for it and is made again; where the part cannot be had in time, that click does what it does without scripts.
 *
 * @param selector What is touched: links and buttons that the part will answer for.
 * @param load Fetches the part; asked again after a failure.
 */
export function loadOnInteraction(selector: string, load: () => Promise<unknown>): void {
	const isMeant = ({ target }: Event) => target instanceof Element && target.closest(selector);
	let touched: Promise<unknown> | undefined;
	let isDone = false;
	let isWaiting = false;
	const prepare = async () => {
		touched ??= load();
		try {
			await beforeTimeout(touched);
		} catch {
			touched = undefined;
		}
	};
	const hold = (event: MouseEvent) => {
		if (isDone || opensNewTab(event) || !isMeant(event)) return;
		event.preventDefault();
		event.stopImmediatePropagation();
		// Of two quick clicks one is enough.
		if (isWaiting) return;
		isWaiting = true;
		void prepare().then(() => {
			isWaiting = false;
			isDone = true;
			event.target!.dispatchEvent(new MouseEvent('click', event));
			isDone = touched !== undefined;
		});
	};
	for (const sign of ['pointerover', 'pointerdown', 'focusin'])
		document.addEventListener(sign, (event) => isMeant(event) && void prepare());
	document.addEventListener('click', hold, true);
}
