import { PAGE_COLOURS } from '#src/shared/page-colours.ts';

const THEMES = ['system', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];
const NAMES = { system: 'as the system', light: 'light', dark: 'dark' };

/**
 * A button that cycles through the system’s colours, light and dark, and stores the choice in `localStorage`. The page
 * also follows a choice made in another tab, or on another page before the reader came back to this one.
 * Without this script the page follows the system and the button stays hidden.
 */
class ThemeSwitch extends HTMLElement {
	connectedCallback() {
		const button = this.querySelector('button')!;
		button.hidden = false;
		button.addEventListener('click', () => {
			const next = THEMES[(THEMES.indexOf(this.#theme) + 1) % THEMES.length]!;
			storeTheme(next);
			this.#show(next);
		});
		for (const type of ['pageshow', 'storage'])
			window.addEventListener(type, () => this.#show(storedTheme() ?? this.#theme));
		this.#show(this.#theme);
	}

	get #theme() {
		return (document.documentElement.dataset['theme'] ?? 'system') as Theme;
	}

	/** Gives the page a theme, and the browser’s bars its colour. Both are right from the start: see prepare-first-paint.ts. */
	#show(theme: Theme) {
		if (theme === 'system') delete document.documentElement.dataset['theme'];
		else document.documentElement.dataset['theme'] = theme;
		for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')) {
			const own = meta.media.includes('dark') ? 'dark' : 'light';
			meta.content = PAGE_COLOURS[theme === 'system' ? own : theme];
		}
		const button = this.querySelector('button')!;
		button.title = `Colours: ${NAMES[theme]}`;
		button.setAttribute('aria-label', button.title);
	}
}

/** Returns the stored choice; undefined if storage is forbidden, so that the choice holds for this page only. */
function storedTheme(): Theme | undefined {
	try {
		const stored = localStorage.getItem('theme') as Theme;
		return THEMES.includes(stored) ? stored : 'system';
	} catch {
		return undefined;
	}
}

function storeTheme(theme: Theme): void {
	try {
		if (theme === 'system') localStorage.removeItem('theme');
		else localStorage.setItem('theme', theme);
	} catch {
		// Storage is forbidden: the choice holds for this page.
	}
}

customElements.define('theme-switch', ThemeSwitch);
