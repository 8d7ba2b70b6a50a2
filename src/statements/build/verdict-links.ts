import type { Element } from 'hast';
import type { Passage } from '#src/edition/model/edition.ts';
import { outcomeFragment } from '#src/shared/address.ts';
import { capitalize } from '#src/shared/text/words.ts';
import { VERDICT_SHAPES } from '#src/ui/build/verdict-shapes.ts';

/**
 * Returns a function that makes the mark at the end of a statement of a passage: a link to what became of it. A statement
 * without an outcome of its own has none, also where the outcome of another covers it: a mark without words would puzzle.
 * The words of the mark are printed by the style sheet, so that they are no part of the text where it is searched, copied
 * or quoted.
 */
export function verdictLinks({
	statements,
}: Pick<Passage, 'statements'>): (statement: string) => Element | undefined {
	return (id) => {
		const { outcome } = statements.find((one) => one.id === id)!;
		if (!outcome || 'see' in outcome) return undefined;
		const { verdict } = outcome;
		return element(
			'a',
			{
				class: 'verdict-link',
				href: `#${outcomeFragment(id)}`,
				'data-verdict': verdict,
				'aria-label': `${capitalize(verdict)}: what became of this statement`,
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
