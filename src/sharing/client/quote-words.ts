import { type QuotedInterview, quotation } from '../shared/quotation.ts';
import { permalinkOf } from './link-to-words.ts';
import type { Selected } from './selected-passage.ts';

/**
 * Returns selected words as a quotation with its source, in plain text.
 * @param page The `data-` attributes of `selection-bar`: the fields of `QuotedInterview`.
 */
export function quoteWords(selected: Selected, page: DOMStringMap): string {
	const { words, home } = selected;
	const number = home.querySelector('.note-number')?.textContent.trim() ?? '';
	const cited = {
		words,
		question: home.closest('.answer')?.querySelector('.question')?.textContent.trim(),
		note: home.matches('.note') ? { number, kind: home.dataset['kind']! } : undefined,
		address: permalinkOf(selected),
	};
	return quotation(cited, { ...page } as unknown as QuotedInterview);
}
