import { element } from '#src/ui/client/element.ts';

/** What a panel is opened from, and gives the focus back to. */
export type Opener = HTMLElement | SVGElement;

/** The one panel beside the large map: a place’s card, a measure’s, the table or the ruler. */
export interface Panel {
	element: HTMLElement;
	/** Shows a title and an empty body, which is returned. What was open in it is closed first. */
	open(title: string, opener?: Opener): HTMLElement;
	/** Closes; the reader returns to where the panel was opened from. */
	close(): void;
	isOpen(): boolean;
	/** Told once, when what is open now is closed. */
	onClose(tell: () => void): void;
}

/** Makes the panel. `onLeave` is told when the reader would close it. */
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
	let told: (() => void) | undefined;
	close.addEventListener('click', onLeave);
	panel.addEventListener('keydown', (event) => {
		if (event.key !== 'Escape') return;
		event.preventDefault();
		event.stopPropagation();
		onLeave();
	});
	// In the sheet, Escape closes what is open in it first.
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
			end();
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
			end();
			panel.hidden = true;
			const isThere = opener?.checkVisibility();
			const back = isThere ? opener : panel.closest<HTMLElement>('.map-slots');
			if (isInUse) back?.focus({ preventScroll: true });
		},
		isOpen: () => !panel.hidden,
		onClose: (tell) => (told = tell),
	};

	function end() {
		const tell = told;
		told = undefined;
		tell?.();
	}
}
