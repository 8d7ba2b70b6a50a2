import { type QuotedInterview, quotation } from '../shared/quotation.ts';
import { permalinkOf } from './link-to-words.ts';
import type { SelectedPassage } from './selected-passage.ts';

/**
 * Returns selected words as a quotation with its source, in plain text.
 * @param page The `data-` attributes of `selection-bar`: the fields of `QuotedInterview`.
 */
export function quoteWords(selected: SelectedPassage, page: DOMStringMap): string {
	const { words, container } = selected;
	const textOf = (part: string) => container.querySelector(part)!.textContent.trim();
	const cited = {
		words,
		question: container.closest('.answer')?.querySelector('.question')?.textContent.trim(),
		note: container.matches('.note')
			? {
					number: textOf('.note-number'),
					kind: container.dataset['kind']!,
					title: textOf('.note-title').replace(/\.$/, ''),
				}
			: undefined,
		address: permalinkOf(selected),
	};
	return quotation(cited, { ...page } as unknown as QuotedInterview);
}
