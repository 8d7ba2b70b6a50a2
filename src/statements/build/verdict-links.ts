import type { Element } from 'hast';
import type { Interview, Passage } from '#src/edition/model/edition.ts';
import { statementsWithOutcome } from '#src/edition/outcomes/outcomes-of.ts';
import { href, outcomeFragment, outcomePath } from '#src/shared/address.ts';
import { capitalize } from '#src/shared/text/words.ts';
import { VERDICT_SHAPES } from '#src/ui/build/verdict-shapes.ts';

/**
 * Returns a function that makes the mark at the end of a statement of a passage: a link to what became of it, or
 * undefined. Its words are printed by the style sheet, so that they are no part of the text where it is searched, copied
 * or quoted. The mark of a statement that another outcome covers has no words.
 */
export function verdictLinks(
	interview: Pick<Interview, 'introduction' | 'answers'>,
	{ statements }: Pick<Passage, 'statements'>,
): (statement: string) => Element | undefined {
	const outcomes = new Map(statementsWithOutcome(interview).map((one) => [one.id, one]));
	return (id) => {
		const { outcome } = statements.find((one) => one.id === id)!;
		if (!outcome) return undefined;
		const told = outcomes.get('see' in outcome ? outcome.see : id)!;
		const { verdict } = told.outcome;
		const isHere = statements.some((one) => one.id === told.id);
		const where = told.id === id ? 'this statement' : 'this and another statement';
		return element(
			'a',
			{
				class: 'verdict-link',
				href: isHere ? `#${outcomeFragment(told.id)}` : href(outcomePath(told.path)),
				...(told.id === id ? { 'data-verdict': verdict } : {}),
				'aria-label': `${capitalize(verdict)}: what became of ${where}`,
			},
			element(
				'svg',
				{ viewBox: '0 0 16 16', width: '0.7em', height: '0.7em', 'aria-hidden': 'true' },
				element('path', {
					fill: 'currentcolor',
					'fill-rule': 'evenodd',
					d: VERDICT_SHAPES[verdict],
				}),
			),
		);
	};
}

const element = (
	tagName: string,
	properties: Element['properties'],
	...children: Element[]
): Element => ({ type: 'element', tagName, properties, children });
