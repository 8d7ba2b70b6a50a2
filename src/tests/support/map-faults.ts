import { expect, type Locator, type Page } from '@playwright/test';

/** The frames of a page’s map figure. */
export const slots = '.map-figure .map-slot';

/** Labels that are crop by the edge of their map, or covered by others, its title or its scale; there must be none. */
export function faults(page: Page, maps: string, least = 4): Promise<string[]> {
	return page.locator(maps).evaluateAll((all, least) => {
		const found: string[] = [];
		for (const map of all) {
			const edge = map.getBoundingClientRect();
			const pieces = map.querySelectorAll('.map-label, .map-title, .map-scale, .map-inset');
			const shown = [...pieces].flatMap((label) => {
				const text = label.querySelector('text') ?? label;
				const box = text?.getBoundingClientRect();
				const isShown = box && box.width > 0 && getComputedStyle(label).display !== 'none';
				return isShown ? [{ name: text!.textContent!.trim() || 'the key', box }] : [];
			});
			for (const [i, { name, box }] of shown.entries()) {
				const isCut =
					box.left < edge.left - 0.5 ||
					box.right > edge.right + 0.5 ||
					box.top < edge.top - 0.5 ||
					box.bottom > edge.bottom + 0.5;
				if (isCut) found.push(`${name} is cut`);
				for (const other of shown.slice(i + 1)) {
					const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
					const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
					if (across > 1 && down > 1) found.push(`${name} and ${other.name} overlap`);
				}
			}
			if (shown.length < least) found.push(`only ${shown.length} labels`);
		}
		return found;
	}, least);
}

/** Ids of the views that a map figure can show. */
export const viewsOf = async (figure: Locator) =>
	Object.keys(JSON.parse((await figure.getAttribute('data-crops'))!) as object);

/** Moves the map of a page to a view. */
export async function show(page: Page, view: string) {
	const figure = page.locator('.map-figure');
	await figure.evaluate(
		(node, detail) => node.dispatchEvent(new CustomEvent('map-view', { detail })),
		view,
	);
	await expect(figure).toHaveAttribute('data-view', view);
}
