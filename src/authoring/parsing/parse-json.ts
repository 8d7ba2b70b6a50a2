import type { JsonNode } from './json-node.ts';
import { JsonReader } from './json-reader.ts';
import type { ParsedText, Path } from './parsed-text.ts';
import { tokenizeJson } from './tokenize-json.ts';

/** Parses JSON as the editor meant it. Reading continues after a mistake; only the first mistake on a line is noted. */
export function parseJson(text: string): ParsedText {
	const { tokens, mistakes } = tokenizeJson(text);
	const reader = new JsonReader(tokens);
	const root = reader.read();
	const all = [...mistakes, ...reader.mistakes].toSorted((a, b) => a.offset - b.offset);
	const lineOf = ({ offset }: { offset: number }) => text.slice(0, offset).split('\n').length;
	return {
		value: root?.value,
		mistakes: all.filter(
			(mistake, index) => index === 0 || lineOf(mistake) !== lineOf(all[index - 1]!),
		),
		offsetOf: (path) => (root ? offsetOf(root, path) : 0),
	};
}

function offsetOf(root: JsonNode, path: Path): number {
	let at = root;
	let offset = root.start;
	for (const key of path) {
		const field = at.fields?.get(String(key));
		const node = field?.node ?? at.items?.[Number(key)];
		if (!node) return at.start;
		offset = field?.start ?? node.start;
		at = node;
	}
	return offset;
}
