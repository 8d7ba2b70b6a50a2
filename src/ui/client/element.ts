type Part<T> = Node | string | Partial<T>;

/** Creates an HTML element. A string in `parts` becomes text, a node a child, and an object sets properties. */
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
