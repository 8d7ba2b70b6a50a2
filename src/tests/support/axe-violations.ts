import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** WCAG 2.2 at the levels A and AA, and axe’s best practices. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Checks a page with axe and returns its violations: the id of each broken rule, with the HTML of the elements that
 * break it.
 * @param within Selector of the part to check; the whole page if it is missing.
 * @param rules Ids of the rules to check; by default all rules of WCAG 2.2 (A and AA) and of
 * best practice.
 */
export async function axeViolations(
	page: Page,
	{ within, rules }: { within?: string; rules?: string[] } = {},
): Promise<[rule: string, html: string[]][]> {
	// Legacy mode opens no blank page to merge the results of frames. The site has none, and it takes half the time.
	const axe = new AxeBuilder({ page }).setLegacyMode();
	if (within) axe.include(within);
	axe.options({
		resultTypes: ['violations'],
		runOnly: rules ? { type: 'rule', values: rules } : { type: 'tag', values: TAGS },
	});
	const results = await axe.analyze();
	return results.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}
