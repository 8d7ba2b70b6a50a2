import { wideMediaQuery } from '#src/ui/client/wide-media-query.ts';

const KEY = 'strip';

/**
 * The strip with the map at the top of a narrow window: it stays in sight, a tap on it opens the map full screen, and a
 * button folds it to its caption, which is remembered. The first paint already knows: see prepare-first-paint.ts.
 */
export class MapStrip {
	readonly #room: HTMLElement | null;

	constructor(figure: HTMLElement, signal: AbortSignal) {
		this.#room = figure.closest<HTMLElement>('.strip-room .room-map');
		figure.querySelector('[data-fold]')?.addEventListener('click', () => this.#fold(), { signal });
		figure.querySelector('.map-area')!.addEventListener(
			'click',
			(event) => {
				const isOnTool = (event.target as Element).closest('a, button, .map-panel');
				if (this.end > 0 && !isOnTool && figure.closest('.room-map'))
					document.querySelector<HTMLElement>('.reading-bar [data-open-map]')?.click();
			},
			{ signal },
		);
	}

	/** The height that the strip covers at the top of the window, in CSS pixels; 0 where there is none. */
	get end(): number {
		if (!this.#room || wideMediaQuery.matches) return 0;
		if (getComputedStyle(this.#room).position !== 'sticky') return 0;
		return Math.max(0, this.#room.getBoundingClientRect().bottom);
	}

	/** Folds or unfolds the strip. The text stays where it is, unless it is at the top of the page. */
	#fold() {
		const { dataset, style } = document.documentElement;
		// Some browsers would keep the text in its place by themselves.
		style.overflowAnchor = 'none';
		const before = this.#room!.offsetHeight;
		const isFolded = dataset['strip'] !== 'folded';
		dataset['strip'] = isFolded ? 'folded' : 'open';
		scrollBy({ top: this.#room!.offsetHeight - before, behavior: 'instant' });
		setTimeout(() => style.removeProperty('overflow-anchor'), 100);
		window.dispatchEvent(new Event('map-strip'));
		try {
			if (isFolded) localStorage.setItem(KEY, 'folded');
			else localStorage.removeItem(KEY);
		} catch {
			// Storage is forbidden: the choice holds for this page.
		}
	}
}
