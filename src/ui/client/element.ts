type Part<T> = Node | string | Partial<T>;

/** An element made of its parts: strings go in as text, nodes as they are, anything else are properties. */
export function element<K extends keyof HTMLElementTagNameMap>(
	name: K,
	...parts: Part<HTMLElementTagNameMap[K]>[]
): HTMLElementTagNameMap[K] {
	const node = document.createElement(name);
	for (const part of parts) {
		if (typeof part === 'string' || part instanceof Node) node.append(part);
		else Object.assign(node, part);
	}
	return node;
}
