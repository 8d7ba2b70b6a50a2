/** A directed graph: maps each node to the nodes that it points to. */
export type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Finds the cycles of a graph: its strongly connected components of more than one node, each sorted by name.
 * Algorithm: R. Tarjan, “Depth-first search and linear graph algorithms”, SIAM Journal on Computing 1 (1972).
 */
export function findCycles(graph: Graph): string[][] {
	const order = new Map<string, number>();
	const lowest = new Map<string, number>();
	const stack: string[] = [];
	const cycles: string[][] = [];

	function visit(node: string) {
		order.set(node, order.size);
		lowest.set(node, order.get(node)!);
		stack.push(node);
		for (const next of graph.get(node) ?? []) {
			if (!order.has(next)) {
				visit(next);
				lower(node, lowest.get(next)!);
			} else if (stack.includes(next)) lower(node, order.get(next)!);
		}
		if (lowest.get(node) !== order.get(node)) return;
		const component = stack.splice(stack.indexOf(node));
		if (component.length > 1) cycles.push(component.toSorted());
	}

	function lower(node: string, to: number) {
		lowest.set(node, Math.min(lowest.get(node)!, to));
	}

	for (const node of graph.keys()) if (!order.has(node)) visit(node);
	return cycles;
}

/**
 * Builds a graph from pairs.
 *
 * @param nameOf Returns the node of an end: the folder of a file, for example. Pairs within one node are left out.
 */
export function graphOf(
	pairs: readonly { from: string; to: string }[],
	nameOf: (end: string) => string,
): Graph {
	const graph = new Map<string, Set<string>>();
	for (const pair of pairs) {
		const [from, to] = [nameOf(pair.from), nameOf(pair.to)];
		if (from !== to) graph.set(from, (graph.get(from) ?? new Set()).add(to));
	}
	return graph;
}
