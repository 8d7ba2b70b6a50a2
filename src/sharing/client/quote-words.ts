import { type QuotedInterview, quotation } from '../shared/quotation.ts';
import { permalinkOf } from './link-to-words.ts';
import type { Selected } from './selected-passage.ts';

/**
 * Selected words as a quotation with its source, in plain text.
 * @param page What the page says of the interview, in the attributes of its `selection-bar`.
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
