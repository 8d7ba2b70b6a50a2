import { withTimeout } from './load-timeout.ts';
import { opensNewTab } from './opens-new-tab.ts';

/**
 * Loads a module when the reader first points at, focuses or presses an element that needs it. A click before the
 * module is loaded is held back and repeated afterwards. If the module does not load within `LOAD_TIMEOUT_MS`, the
 * repeated click does what it does without scripts.
 *
 * @param selector Links and buttons that the module handles.
 * @param load Imports the module. Called again after a failure.
 */
export function loadOnInteraction(selector: string, load: () => Promise<unknown>): void {
	const isHandled = ({ target }: Event) => target instanceof Element && target.closest(selector);
	let loading: Promise<unknown> | undefined;
	let isDone = false;
	let isHolding = false;
	const prepare = async () => {
		loading ??= load();
		try {
			await withTimeout(loading);
		} catch {
			loading = undefined;
		}
	};
	const hold = (event: MouseEvent) => {
		if (isDone || opensNewTab(event) || !isHandled(event)) return;
		event.preventDefault();
		event.stopImmediatePropagation();
		// A second click while the module loads is dropped.
		if (isHolding) return;
		isHolding = true;
		void prepare().then(() => {
			isHolding = false;
			isDone = true;
			event.target!.dispatchEvent(new MouseEvent('click', event));
			isDone = loading !== undefined;
		});
	};
	// A task of its own, so that the frame in which an element scrolls under the pointer takes no longer.
	const prepareLater = (event: Event) => isHandled(event) && setTimeout(prepare);
	for (const type of ['pointerover', 'pointerdown', 'focusin'])
		document.addEventListener(type, prepareLater);
	document.addEventListener('click', hold, true);
}
