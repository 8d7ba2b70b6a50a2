import { parse } from 'parse5';
import { memoize } from '#src/geo/memoize.ts';
import { walkHtml } from '#src/ui/build/walk-html.ts';
import { feature, type PossibleFeatures } from './feature-data.ts';
import { scriptFeatures } from './script-features.ts';
import { styleFeatures } from './style-features.ts';

/** Pages share most of their style sheets and their inline script. */
const [stylesOf, scriptOf] = [memoize(1000, styleFeatures), memoize(10, scriptFeatures)];

/** Types of `<script>` that hold data. */
const isData = (type: string | undefined) => /json|template/.test(type ?? '');

/** Lists what a page uses: elements, attributes and their values, its style sheets and inline scripts. */
export function pageFeatures(html: string): PossibleFeatures[] {
	const found: PossibleFeatures[] = [];
	for (const node of walkHtml(parse(html))) {
		if (!('tagName' in node) || node.namespaceURI !== 'http://www.w3.org/1999/xhtml') continue;
		const { tagName, attrs } = node;
		// These only describe the page.
		if (tagName === 'meta' || tagName === 'link') continue;
		found.push(feature('html', 'elements', tagName));
		for (const { name, value } of attrs) {
			for (const path of [
				['html', 'elements', tagName, name],
				['html', 'global_attributes', name],
			])
				found.push(feature(...path), feature(...path, value));
			if (name === 'style') found.push(...styleFeatures(`a{${value}}`));
		}
		const type = attrs.find(({ name }) => name === 'type')?.value;
		const text = node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
		if (tagName === 'style') found.push(...stylesOf(text));
		if (tagName === 'script' && !isData(type)) found.push(...scriptOf(text));
	}
	return found.filter(({ length }) => length > 0);
}
