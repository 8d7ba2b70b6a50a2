import type { ScenesJson } from '#src/map/shared/map-json.ts';
import { href } from '#src/shared/address.ts';
import { element } from '#src/ui/client/element.ts';
import { opensNewTab } from '#src/ui/client/opens-new-tab.ts';
import { leadTo } from './go-to-passage.ts';

/** Fills the panel with the statements that something on the map is lit for. Each leads to the text. */
export function fillStatements(body: HTMLElement, id: string, { scenes }: ScenesJson): void {
	const list = element('ul');
	for (const [scene, { says, path, lit }] of Object.entries(scenes)) {
		if (!lit.includes(id)) continue;
		const link = element('a', says, { href: href(path) });
		link.addEventListener('click', (event) => {
			const target = document.getElementById(scene);
			if (!target || opensNewTab(event)) return;
			event.preventDefault();
			leadTo(target, link);
		});
		list.append(element('li', link));
	}
	if (list.childElementCount > 0)
		body.append(element('div', element('p', 'Lit while you read:'), list));
}
