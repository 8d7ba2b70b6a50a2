import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * Checks a page with axe and returns its violations: the id of each broken rule, with the HTML of the elements that
 * break it.
 * @param within Selector of the part to check; the whole page if it is missing.
 * @param rules Ids of the rules to check; all rules if they are missing.
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
		...(rules && { runOnly: { type: 'rule', values: rules } }),
	});
	const results = await axe.analyze();
	return results.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}
