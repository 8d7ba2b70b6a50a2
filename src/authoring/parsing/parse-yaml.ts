import { type Document, isMap, isNode, isPair, parseDocument } from 'yaml';
import { explainYamlError } from './explain-yaml-error.ts';
import type { ParsedText, Path } from './parsed-text.ts';

/** Parses YAML. Notes only the first mistake, as it often causes those after it. */
export function parseYaml(text: string): ParsedText {
	const document = parseDocument(text, { prettyErrors: false });
	const [error] = document.errors;
	const where = { offsetOf: (path: Path) => offsetOf(document, path) };
	if (error)
		return {
			value: undefined,
			mistakes: [explainYamlError(text, error.pos[0], error.code)],
			...where,
		};
	try {
		return { value: document.toJS(), mistakes: [], ...where };
	} catch {
		// A word that begins with an asterisk is an alias, and `toJS` throws if it is not defined.
		return { value: undefined, mistakes: [explainYamlError(text, text.search(/: +\*/))], ...where };
	}
}

function offsetOf(document: Document.Parsed, path: Path): number {
	for (let length = path.length; length > 0; length--) {
		const found = keyOffset(document, path.slice(0, length));
		if (found !== undefined) return found;
		const node = document.getIn(path.slice(0, length), true);
		if (isNode(node) && node.range) return node.range[0];
	}
	return document.contents?.range?.[0] ?? 0;
}

/** Returns the offset of the name of the field at `path`; undefined if there is no such field. */
function keyOffset(document: Document.Parsed, path: Path): number | undefined {
	const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
	if (!isMap(parent)) return undefined;
	const name = String(path.at(-1));
	const pair = parent.items.find(
		(item) => isPair(item) && isNode(item.key) && String(item.key) === name,
	);
	return isNode(pair?.key) ? pair.key.range?.[0] : undefined;
}
