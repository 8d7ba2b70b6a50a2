import type { DefaultTreeAdapterTypes } from 'parse5';

/**
 * Yields a node of a tree that parse5 made, then all nodes below it, in the order of the source. The content of a
 * `<template>` is included.
 */
export function* walkHtml(
	node: DefaultTreeAdapterTypes.Node,
): Generator<DefaultTreeAdapterTypes.Node> {
	yield node;
	if ('content' in node) yield* walkHtml(node.content);
	if ('childNodes' in node) for (const child of node.childNodes) yield* walkHtml(child);
}
