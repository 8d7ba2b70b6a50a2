import { href } from '#src/shared/address.ts';
import { splitByScript } from '#src/shared/text/script.ts';
import { element } from '#src/ui/client/element.ts';
import { svgElement } from '#src/ui/client/svg-element.ts';
import type { ExcerptPiece } from '../shared/excerpts/excerpt.ts';
import type { ResultRow, RowVerdict } from '../shared/results/outcome.ts';
import { placeLocator } from './place-locator.ts';

/**
 * Fills the list item of a result: link, detail, the excerpt with its matches marked, and for a place that a map on the
 * page shows, its locator. The link keeps its element.
 * A result that is shown before the texts are loaded has space for its excerpt.
 */
export function fillResultItem(item: HTMLElement, row: ResultRow): HTMLElement {
	const link = item.querySelector<HTMLAnchorElement>('a.hit') ?? newLink(item);
	link.href = href(row.fragment ? `${row.path}#${row.fragment}` : row.path);
	link.replaceChildren(...markScripts(row.title));
	link.dataset['words'] = row.words.join('|');
	for (const other of [...item.children]) if (other !== link) other.remove();
	item.classList.toggle('known', row.isNameMatch);
	if (row.detail) item.append(element('span', row.detail, { className: 'detail' }));
	if (row.excerpt.length > 0 || row.isNameMatch || row.verdict) item.append(toPassage(row));
	const locator = placeLocator(href(row.path));
	if (locator) item.append(locator);
	item.classList.toggle('located', locator !== undefined);
	return item;
}

function newLink(item: HTMLElement): HTMLAnchorElement {
	const link = element('a', { className: 'hit' });
	item.append(link);
	return link;
}

function toPassage({ excerpt, note, verdict, words }: ResultRow): HTMLElement {
	const text = element('p', ...excerpt.flatMap(toNodes), { className: 'passage' });
	if (verdict) text.prepend(toVerdict(verdict));
	if (!note) return text;
	const name = markScripts(`${note.title} (${note.detail})`);
	const source = element('a', ...name, { href: href(note.path) });
	source.dataset['words'] = words.join('|');
	text.prepend(source, ': ');
	return text;
}

/** Prints the mark and the words of a verdict, as the ledger has them. */
function toVerdict({ verdict, shape, qualifier }: RowVerdict): HTMLElement {
	const path = svgElement('path', { d: shape });
	const mark = svgElement('svg', { viewBox: '0 0 16 16', 'aria-hidden': 'true' }, path);
	const limits = qualifier ? `: ${qualifier}. ` : '. ';
	return element('span', mark, element('i', verdict), limits, { className: 'verdict' });
}

const toNodes = ({ text, found }: ExcerptPiece): (Node | string)[] =>
	found ? [element('mark', ...markScripts(text))] : markScripts(text);

const languages = JSON.parse(document.documentElement.dataset['scripts'] ?? '{}');

const markScripts = (text: string): (Node | string)[] =>
	splitByScript(text, languages).map(({ text: run, lang, dir = 'ltr' }) =>
		lang ? element('span', run, { lang, dir }) : run,
	);
