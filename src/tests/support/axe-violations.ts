import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * What axe finds wrong on a page: of each rule that is broken its id and the HTML of what breaks it.
 * @param within A selector of the only part to look at.
 * @param rules The only rules to ask for.
 */
export async function violations(
	page: Page,
	{ within, rules }: { within?: string; rules?: string[] } = {},
): Promise<[rule: string, html: string[]][]> {
	// Without frames there is nothing to put together on a page of its own, which takes half the time.
	const axe = new AxeBuilder({ page }).setLegacyMode();
	if (within) axe.include(within);
	axe.options({
		resultTypes: ['violations'],
		...(rules && { runOnly: { type: 'rule', values: rules } }),
	});
	const found = await axe.analyze();
	return found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}
