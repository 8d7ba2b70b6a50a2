import type { Edition, Interview, Statement } from '#src/edition/model/edition.ts';
import { inReadingOrder } from '#src/edition/model/reading-order.ts';
import { coveringStatement } from '#src/edition/outcomes/covering-outcome.ts';
import { scenePath, statementFragment } from '#src/shared/address.ts';
import { NOTES_LICENCE } from '../licences.ts';
import { outcomeMarkdown } from '../markdown/document.ts';
import { sourceUrl } from '../source-url.ts';
import type { ToUrl } from '../to-url.ts';
import { statementSelectors } from './quote-selectors.ts';

/** The specification of fragments in HTML: https://www.w3.org/TR/annotation-model/#fragment-selector. */
const HTML_FRAGMENTS = 'http://tools.ietf.org/rfc/rfc3236';

/**
 * Returns each statement of an interview as a Web Annotation with its permalink as id, which says what the statement
 * claims and, in a second body, what became of it. Its target is the statement’s element on the page, or its words; for each later paragraph of the statement
 * there is another target.
 */
export const statementAnnotations = (interview: Interview, edition: Edition, toUrl: ToUrl) =>
	inReadingOrder([interview]).flatMap(({ passage, path }) => {
		const selectors = statementSelectors(passage.body);
		return passage.statements.map((statement) => {
			const { id, path: permalink, says } = statement;
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
				body: [
					{ type: 'TextualBody', format: 'text/plain', language: 'en', value: says },
					...assess(statement, interview, edition, toUrl),
					...illustrate(statement, toUrl),
				],
				target: later.length > 0 ? [first!, ...later] : first!,
			};
		});
	});

/** Returns the verdict on a statement with its reasons and sources in full, and a separate link for each source. */
function assess(statement: Statement, interview: Interview, edition: Edition, toUrl: ToUrl) {
	const covering = coveringStatement(statement, interview);
	if (!covering) return [];
	const keys = new Set(covering.outcome.citations.map(({ key }) => key));
	return [
		{
			type: 'TextualBody',
			purpose: 'assessing',
			format: 'text/markdown',
			language: 'en',
			value: outcomeMarkdown(covering, interview, edition, toUrl),
		},
		...[...keys].map((key) => ({
			type: 'SpecificResource',
			purpose: 'linking',
			source: sourceUrl(key, edition, toUrl),
		})),
	];
}

/** Returns a link to what the map shows with a statement, with its caption. */
const illustrate = ({ map, path }: Statement, toUrl: ToUrl) =>
	map
		? [
				{
					type: 'SpecificResource',
					purpose: 'linking',
					source: toUrl(scenePath(path)),
					'dcterms:title': map.caption,
				},
			]
		: [];

const fragmentSelector = (id: string) => ({
	type: 'FragmentSelector',
	conformsTo: HTML_FRAGMENTS,
	value: statementFragment(id),
});
