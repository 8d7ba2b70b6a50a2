import { createHash } from 'node:crypto';
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import { replaceRanges } from '#src/ui/build/replace-ranges.ts';
import { walkHtml } from '#src/ui/build/walk-html.ts';
import { contentPolicy, type InlineHashes } from './headers.ts';

type HtmlElement = DefaultTreeAdapterTypes.Element;

/** A page with its policy. */
export interface SecuredPage {
	html: string;
	inlined: InlineHashes;
}

/**
 * Adds a Content-Security-Policy to a page, behind its `<meta charset>`. It first merges all `<style>` elements without
 * attributes into one, at the place of the first: each style element adds a hash to the policy, and hashes do not
 * compress. Everything else in the page stays as it is, to the byte.
 * @returns The page, and the hashes of its inline scripts and styles in the order of the source.
 * @throws {Error} If the page has no `<meta charset>`.
 */
export function securePage(html: string): SecuredPage {
	const elements = elementsOf(html);
	const charset = elements.find((element) => attributeOf(element, 'charset') !== undefined);
	if (charset?.tagName !== 'meta') throw new Error('A page has no <meta charset> in its head.');
	const styles = elements.filter(({ tagName, attrs }) => tagName === 'style' && attrs.length === 0);
	const css = styles.map(textOf).join('');
	const inlined = {
		scripts: elements.filter(isInlineScript).map((script) => hashOf(textOf(script))),
		styles: elements.flatMap((element) => {
			if (isStylesheetLink(element)) return ["'self'"];
			if (element.tagName !== 'style' || styles.slice(1).includes(element)) return [];
			return [hashOf(element === styles[0] ? css : textOf(element))];
		}),
	};
	const meta = `<meta http-equiv="content-security-policy" content="${contentPolicy(inlined)}">`;
	const { endOffset } = rangeOf(charset);
	const replacements = [
		{ start: endOffset, end: endOffset, text: meta },
		...styles.map((style) => ({
			start: rangeOf(style).startOffset,
			end: rangeOf(style).endOffset,
			text: style === styles[0] ? `<style>${css}</style>` : '',
		})),
	].toSorted((a, b) => a.start - b.start);
	return { html: replaceRanges(html, replacements), inlined };
}

/** Returns all elements of a page, as a browser without scripts reads it: those in `<noscript>` are included. */
const elementsOf = (html: string): HtmlElement[] =>
	[...walkHtml(parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false }))].filter(
		(node) => defaultTreeAdapter.isElementNode(node),
	);

/** Returns the position of an element in the source. Only elements that the parser adds itself have none. */
const rangeOf = ({ sourceCodeLocation }: HtmlElement) => sourceCodeLocation!;

const textOf = ({ childNodes }: HtmlElement) =>
	childNodes.map((node) => ('value' in node ? node.value : '')).join('');

const attributeOf = ({ attrs }: HtmlElement, wanted: string) =>
	attrs.find(({ name }) => name === wanted)?.value;

/** Returns true for a script in the page that runs: not for a linked one, nor for data such as JSON-LD. */
const isInlineScript = (element: HtmlElement) =>
	element.tagName === 'script' &&
	attributeOf(element, 'src') === undefined &&
	!attributeOf(element, 'type')?.startsWith('application/');

const isStylesheetLink = (element: HtmlElement) =>
	element.tagName === 'link' && attributeOf(element, 'rel') === 'stylesheet';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
