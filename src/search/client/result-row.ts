import { href } from '#src/shared/address.ts';
import { splitByScript } from '#src/shared/text/script.ts';
import { element } from '#src/ui/client/element.ts';
import type { Stretch } from '../shared/excerpts/excerpt.ts';
import type { Row } from '../shared/results/result-rows.ts';

/**
 * Fills the item of a result: a link, what and where it is, and the passage with the found words marked. The link stays
 * the same element; room is kept for the passage of one that is known before it.
 */
export function fillItem(item: HTMLElement, row: Row): HTMLElement {
	const link = item.querySelector<HTMLAnchorElement>('a.hit') ?? newLink(item, row.path);
	link.replaceChildren(...row.title.flatMap(toMarked));
	link.dataset['words'] = row.words.join('|');
	for (const other of [...item.children]) if (other !== link) other.remove();
	item.classList.toggle('known', row.isKnown);
	if (row.detail) item.append(element('span', row.detail, { className: 'detail' }));
	if (row.passage.length > 0 || row.isKnown) item.append(toPassage(row));
	return item;
}

function newLink(item: HTMLElement, path: string): HTMLAnchorElement {
	const link = element('a', { className: 'hit', href: href(path) });
	item.append(link);
	return link;
}

function toPassage({ passage, note, words }: Row): HTMLElement {
	const text = element('p', ...passage.flatMap(toMarked), { className: 'passage' });
	if (!note) return text;
	const source = element('a', note.detail, { href: href(note.path) });
	source.dataset['words'] = words.join('|');
	text.prepend(source, ': ');
	return text;
}

const toMarked = ({ text, found }: Stretch): (Node | string)[] =>
	found ? [element('mark', ...inScripts(text))] : inScripts(text);

const languages = JSON.parse(document.documentElement.dataset['scripts'] ?? '{}');

const inScripts = (text: string): (Node | string)[] =>
	splitByScript(text, languages).map(({ text: run, lang, dir = 'ltr' }) =>
		lang ? element('span', run, { lang, dir }) : run,
	);
