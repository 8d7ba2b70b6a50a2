import { element } from '#src/ui/client/element.ts';
import type { ResultRow } from '../shared/results/outcome.ts';
import { fillResultItem } from './result-row.ts';

/** Results under a heading. */
export interface ResultGroup {
	heading: string;
	rows: ResultRow[];
}

/**
 * Prints groups of results below the field. A result that is already there keeps its element, so a press or the focus
 * on it is not lost.
 * @param results The `.results` element.
 * @param after Element after the groups. It replaces the previous one.
 */
export function fillGroups(
	results: HTMLElement,
	groups: readonly ResultGroup[],
	after: HTMLElement | undefined,
) {
	const sections = groups.map(({ heading, rows }) => {
		const section = findNamed(results, heading) ?? newSection(heading);
		const list = section.querySelector('ul')!;
		setChildren(
			list,
			rows.map((row) => fillResultItem(findNamed(list, row.path) ?? newItem(row.path), row)),
		);
		return section;
	});
	setChildren(results, after ? [...sections, after] : sections);
}

const findNamed = (parent: HTMLElement, name: string): HTMLElement | undefined =>
	([...parent.children] as HTMLElement[]).find(({ dataset }) => dataset['name'] === name);

function newSection(heading: string): HTMLElement {
	const section = element('section', element('h2', heading), element('ul'));
	section.dataset['name'] = heading;
	return section;
}

function newItem(path: string): HTMLElement {
	const item = element('li');
	item.dataset['name'] = path;
	return item;
}

/** Replaces the children of an element, without moving a child that is already in the right place. */
function setChildren(parent: HTMLElement, children: readonly HTMLElement[]) {
	for (const child of [...parent.children]) {
		if (!children.includes(child as HTMLElement)) child.remove();
	}
	for (const [at, child] of children.entries()) {
		if (parent.children[at] !== child) parent.insertBefore(child, parent.children[at] ?? null);
	}
}
