import { href } from '../lib/address.ts';
import { splitByScript } from '../lib/script.ts';
import type { Stretch } from '../lib/search-excerpt.ts';
import type { Row } from '../lib/search-rows.ts';

/** A result: a link with its kind, and the passage with the found words marked. */
export function toItem({ entry, note, passage, words }: Row): HTMLElement {
	const link = element('a', ...inScripts(entry.title));
	link.className = 'hit';
	link.href = href(entry.path);
	link.dataset['words'] = words.join(' ');
	const detail = element('span', entry.detail);
	detail.className = 'detail';
	const item = element('li', link, detail);
	if (passage.length === 0) return item;
	const text = element('p', ...passage.flatMap(toMarked));
	text.className = 'passage';
	if (note) {
		const source = element('a', `${note.detail}. ${note.title}`);
		source.href = href(note.path);
		source.dataset['words'] = words.join(' ');
		text.prepend(source, ' ');
	}
	item.append(text);
	return item;
}

const toMarked = ({ text, found }: Stretch): (Node | string)[] =>
	found ? [element('mark', ...inScripts(text))] : inScripts(text);

const inScripts = (text: string): (Node | string)[] =>
	splitByScript(text).map(({ text: run, lang }) => {
		if (!lang) return run;
		const span = element('span', run);
		span.lang = lang;
		return span;
	});

/** An element with children; strings go in as text. */
export function element<K extends keyof HTMLElementTagNameMap>(
	name: K,
	...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
	const node = document.createElement(name);
	node.append(...children);
	return node;
}
