import type { Paragraph, PhrasingContent } from 'mdast';
import type { Passage } from '#src/edition/model/edition.ts';
import { isStatement } from '#src/markdown/prose.ts';

/**
 * Finds where statements do not divide a passage: words in no statement or in two, and pieces out of order. Spaces between
 * two statements belong to neither.
 * @returns A line for each fault, with the words that it is about.
 */
export function findUndivided({ paragraphs, body, statements }: Passage): string[] {
	const pieces = statements.flatMap(({ id, pieces: own }) =>
		own.map((piece) => ({ id, ...piece })),
	);
	const faults = paragraphs.flatMap(({ text }, paragraph) => {
		const end = { id: 'the end', paragraph, from: text.length, to: text.length };
		const inside = [...pieces.filter((piece) => piece.paragraph === paragraph), end];
		return inside.flatMap(({ id, from }, index) => {
			const at = inside[index - 1]?.to ?? 0;
			const between = text.slice(at, from);
			return from < at || between.trim() ? [`before ${id}: “${between}”`] : [];
		});
	});
	const nodes = (body.children as Paragraph[]).flatMap((node): PhrasingContent[] => node.children);
	const loose = nodes.filter(
		(node) => !isStatement(node) && !(node.type === 'text' && node.value.trim() === ''),
	);
	const order = nodes.filter(isStatement).map(({ id, isFirst }) => `${id} ${isFirst}`);
	const expected = statements.flatMap(({ id, pieces: own }) =>
		own.map((_, index) => `${id} ${index === 0}`),
	);
	return [
		...faults,
		...loose.map(({ type }) => `a ${type} in no statement`),
		...(order.join() === expected.join() ? [] : [`the order is ${order.join()}`]),
	];
}
