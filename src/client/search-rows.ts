import { href } from '../lib/address.ts';
import { splitByScript } from '../lib/script.ts';
import type { Stretch } from '../lib/search-excerpt.ts';
import type { Row } from '../lib/search-rows.ts';
import { element } from './element.ts';

/** A result: a link, what and where it is, and the passage with the found words marked. */
export function toItem({ path, title, detail, note, passage, words }: Row): HTMLElement {
	const link = element('a', ...title.flatMap(toMarked));
	link.className = 'hit';
	link.href = href(path);
	link.dataset['words'] = words.join('|');
	const item = element('li', link);
	if (detail) item.append(withClass('detail', element('span', detail)));
	if (passage.length === 0) return item;
	const text = withClass('passage', element('p', ...passage.flatMap(toMarked)));
	if (note) {
		const source = element('a', note.detail);
		source.href = href(note.path);
		source.dataset['words'] = words.join('|');
		text.prepend(source, ': ');
	}
	item.append(text);
	return item;
}

function withClass<T extends HTMLElement>(name: string, node: T): T {
	node.className = name;
	return node;
}

const toMarked = ({ text, found }: Stretch): (Node | string)[] =>
	found ? [element('mark', ...inScripts(text))] : inScripts(text);

const languages = JSON.parse(document.documentElement.dataset['scripts'] ?? '{}');

const inScripts = (text: string): (Node | string)[] =>
	splitByScript(text, languages).map(({ text: run, lang, dir = 'ltr' }) => {
		if (!lang) return run;
		const span = element('span', run);
		[span.lang, span.dir] = [lang, dir];
		return span;
	});
