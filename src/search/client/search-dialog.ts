import { WIDE } from '#src/shared/breakpoints.ts';
import { addEntry, goBackOverEntries, releaseEntry } from '#src/ui/client/history-entry.ts';
import { isTyping } from '#src/ui/client/keyboard/is-typing.ts';
import { keyOf } from '#src/ui/client/keyboard/key-of.ts';
import { withTimeout } from '#src/ui/client/load-timeout.ts';
import { opensNewTab } from '#src/ui/client/opens-new-tab.ts';
import { type LoadingSearchBox, requestVocabulary, showLoadStatus } from './load-search-box.ts';

const phoneMediaQuery = matchMedia(`not all and (min-width: ${WIDE})`);

/**
 * The search dialog around `<search-box>`. Every `[data-search]`, Ctrl or ⌘ K, and “/” open it. It loads the script
 * and the files of search when the pointer or focus reaches a `[data-search]`. On phones it has a history entry of
 * its own, so Back closes it. Without this script `[data-search]` is a link to the topics.
 */
class SearchDialog extends HTMLElement {
	#listening: AbortController | undefined;

	connectedCallback() {
		if (!('showModal' in this.#dialog)) return;
		this.#listening = new AbortController();
		const { signal } = this.#listening;
		for (const type of ['pointerover', 'focusin', 'touchstart']) {
			document.addEventListener(type, this.#onIntent, { signal, passive: true });
		}
		document.addEventListener('click', this.#onClick, { signal });
		document.addEventListener('keydown', this.#onKey, { signal });
		this.addEventListener('search-open', () => this.#leave(), { signal });
		window.addEventListener('popstate', () => this.#dialog.close(), { signal });
		this.#dialog.addEventListener('close', () => goBackOverEntries('search'), { signal });
	}

	disconnectedCallback() {
		this.#listening?.abort();
	}

	get #dialog(): HTMLDialogElement {
		return this.querySelector('dialog')!;
	}

	#onIntent = ({ target }: Event) => {
		if (isWithin(target, '[data-search]')) this.#load();
	};

	#onClick = (event: MouseEvent) => {
		if (event.target === this.#dialog || isWithin(event.target, '[data-close]'))
			this.#dialog.close();
		if (!isWithin(event.target, '[data-search]') || opensNewTab(event)) return;
		event.preventDefault();
		this.#open();
	};

	#onKey = (event: KeyboardEvent) => {
		if (event.key === 'Escape' && this.#dialog.open) {
			// In a search field with text, the browser uses the first Escape to clear the field.
			event.preventDefault();
			this.#dialog.close();
		}
		const hasCommand = event.ctrlKey || event.metaKey;
		const isCtrlK = keyOf(event) === 'k' && hasCommand && !event.shiftKey;
		// On many layouts the slash needs Shift.
		const isSlash = keyOf(event) === '/' && !hasCommand && !isTyping(event.target);
		if ((!isCtrlK && !isSlash) || event.altKey) return;
		event.preventDefault();
		this.#open();
	};

	#open() {
		this.#load();
		const fieldOnPage = document.querySelector<HTMLInputElement>('search-box[data-address] input');
		if (!fieldOnPage && !this.#dialog.open) {
			this.#dialog.showModal();
			if (phoneMediaQuery.matches) addEntry('search');
		}
		(fieldOnPage ?? this.querySelector('input')!).select();
	}

	/**
	 * Closes the dialog when the reader follows a result. The page of the result takes over the dialog’s history entry.
	 */
	#leave() {
		releaseEntry('search');
		this.#dialog.close();
	}

	#load() {
		const box = this.querySelector<LoadingSearchBox>('search-box')!;
		requestVocabulary(box);
		withTimeout(import('./search-box.ts')).then(
			({ prepareSearch }) => prepareSearch(),
			(error) => showLoadStatus(box, error ? 'could not be loaded.' : 'is still loading …'),
		);
	}
}

const isWithin = (target: EventTarget | null, selector: string): boolean =>
	target instanceof Element && target.closest(selector) !== null;

customElements.define('search-dialog', SearchDialog);
