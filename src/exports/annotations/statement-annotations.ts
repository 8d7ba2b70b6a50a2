import type { Interview } from '#src/edition/model/edition.ts';
import { inReadingOrder } from '#src/edition/model/reading-order.ts';
import { statementFragment } from '#src/shared/address.ts';
import { NOTES_LICENCE } from '../licences.ts';
import type { ToUrl } from '../to-url.ts';
import { statementSelectors } from './quote-selectors.ts';

/** The specification of fragments in HTML: https://www.w3.org/TR/annotation-model/#fragment-selector. */
const HTML_FRAGMENTS = 'http://tools.ietf.org/rfc/rfc3236';

/**
 * Returns each statement of an interview as a Web Annotation with its permalink as id, which says what the statement
 * claims. Its target is the statement’s element on the page, or its words; for each later paragraph of the statement
 * there is another target.
 */
export const statementAnnotations = (interview: Interview, toUrl: ToUrl) =>
	inReadingOrder([interview]).flatMap(({ passage, path }) => {
		const selectors = statementSelectors(passage.body);
		return passage.statements.map(({ id, path: permalink, says }) => {
			const [first, ...later] = selectors.get(id)!.map((quote, index) => ({
				type: 'SpecificResource',
				source: toUrl(path),
				selector: index === 0 ? [fragmentSelector(id), quote] : quote,
				'dcterms:provenance': interview.label,
			}));
			return {
				id: toUrl(permalink),
				type: 'Annotation',
				motivation: 'describing' as const,
				rights: NOTES_LICENCE,
				body: [{ type: 'TextualBody', format: 'text/plain', language: 'en', value: says }],
				target: later.length > 0 ? [first!, ...later] : first!,
			};
		});
	});

const fragmentSelector = (id: string) => ({
	type: 'FragmentSelector',
	conformsTo: HTML_FRAGMENTS,
	value: statementFragment(id),
});
