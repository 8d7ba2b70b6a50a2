import { element } from '#src/ui/client/element.ts';
import type { Row } from '../shared/results/result-rows.ts';
import { fillItem } from './result-row.ts';

/** Rows under a heading. */
export interface Group {
	heading: string;
	rows: Row[];
}

/**
 * Prints groups of rows below the field. A row that stood there already stays the same element, so that it can be
 * pressed or hold the focus while it is filled.
 * @param after What stands after the groups, printed anew.
 */
export function fillGroups(
	results: HTMLElement,
	groups: readonly Group[],
	after: HTMLElement | undefined,
) {
	const sections = groups.map(({ heading, rows }) => {
		const section = named(results, heading) ?? newSection(heading);
		const list = section.querySelector('ul')!;
		arrange(
			list,
			rows.map((row) => fillItem(named(list, row.path) ?? newItem(row.path), row)),
		);
		return section;
	});
	arrange(results, after ? [...sections, after] : sections);
}

const named = (parent: HTMLElement, name: string): HTMLElement | undefined =>
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

/** Makes these the children, without moving any that stands where it shall. */
function arrange(parent: HTMLElement, children: readonly HTMLElement[]) {
	for (const child of [...parent.children]) {
		if (!children.includes(child as HTMLElement)) child.remove();
	}
	for (const [at, child] of children.entries()) {
		if (parent.children[at] !== child) parent.insertBefore(child, parent.children[at] ?? null);
	}
}
