import { element } from '#src/ui/client/element.ts';
import { focusTabStop } from '../stage/tab-stop.ts';

/** The element from which a panel is opened, and which gets the focus back when the panel closes. */
export type Opener = HTMLElement | SVGElement;

/** The one panel beside the large map. It holds the card of a place or measure, the table of places, or the ruler. */
export interface Panel {
	element: HTMLElement;
	/** Closes what the panel holds, shows it with a title and an empty body, and returns the body. */
	open(title: string, opener?: Opener): HTMLElement;
	/** Closes the panel. If it has the focus, the focus goes back to the opener, or else to the map’s tab stop. */
	close(): void;
	isOpen(): boolean;
	/** Sets the listener that is called once when the open content closes. */
	onClose(listener: () => void): void;
}

/** Makes the panel, hidden. @param onLeave Called when the reader presses × or Escape; it should close the panel. */
export function makePanel(onLeave: () => void): Panel {
	const heading = element('h2', { id: 'map-panel-title' });
	const close = element('button', '×', { type: 'button', ariaLabel: 'Close' });
	const body = element('div', { className: 'map-panel-body' });
	const panel = element(
		'section',
		{ className: 'map-panel ui', hidden: true, tabIndex: -1 },
		element('header', heading, close),
		body,
	);
	panel.setAttribute('aria-labelledby', heading.id);
	let opener: Opener | undefined;
	let closeListener: (() => void) | undefined;
	close.addEventListener('click', onLeave);
	panel.addEventListener('keydown', (event) => {
		if (event.key !== 'Escape') return;
		event.preventDefault();
		event.stopPropagation();
		onLeave();
	});
	// In the full-screen map, the first Escape closes the panel, and the next one the map.
	document.addEventListener(
		'cancel',
		(event) => {
			if (panel.hidden || !(event.target as Element).contains(panel)) return;
			event.preventDefault();
			onLeave();
		},
		true,
	);
	return {
		element: panel,
		open(title, from) {
			reportClosed();
			opener = from;
			heading.textContent = title;
			panel.hidden = false;
			body.replaceChildren();
			body.scrollTop = 0;
			if (from || panel.closest('dialog')) panel.focus({ preventScroll: true });
			return body;
		},
		close() {
			if (panel.hidden) return;
			const isInUse = panel.contains(document.activeElement);
			reportClosed();
			panel.hidden = true;
			if (!isInUse) return;
			opener?.focus({ preventScroll: true });
			// The opener may be hidden, or in the text below the full-screen map.
			if (document.activeElement !== opener) focusTabStop(panel.closest('.map-figure')!);
		},
		isOpen: () => !panel.hidden,
		onClose: (listener) => (closeListener = listener),
	};

	function reportClosed() {
		const listener = closeListener;
		closeListener = undefined;
		listener?.();
	}
}
