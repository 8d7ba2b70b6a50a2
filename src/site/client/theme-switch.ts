const THEMES = ['system', 'light', 'dark'] as const;
const NAMES = { system: 'as the system', light: 'light', dark: 'dark' };

/**
 * A button that cycles through the system’s colours, light and dark, and stores the choice in `localStorage`.
 * Without this script the page follows the system and the button stays hidden.
 */
class ThemeSwitch extends HTMLElement {
	connectedCallback() {
		const button = this.querySelector('button')!;
		button.hidden = false;
		button.addEventListener('click', () => {
			const next = THEMES[(THEMES.indexOf(this.#theme) + 1) % THEMES.length]!;
			if (next === 'system') delete document.documentElement.dataset['theme'];
			else document.documentElement.dataset['theme'] = next;
			storeTheme(next);
			this.#label(button);
		});
		this.#label(button);
	}

	get #theme() {
		return (document.documentElement.dataset['theme'] ?? 'system') as (typeof THEMES)[number];
	}

	#label(button: HTMLButtonElement) {
		button.title = `Colours: ${NAMES[this.#theme]}`;
		button.setAttribute('aria-label', button.title);
	}
}

function storeTheme(theme: string): void {
	try {
		if (theme === 'system') localStorage.removeItem('theme');
		else localStorage.setItem('theme', theme);
	} catch {
		// Storage is forbidden: the choice holds for this page.
	}
}

customElements.define('theme-switch', ThemeSwitch);
