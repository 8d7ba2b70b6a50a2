import type { Position } from 'geojson';

/** How lengths along pieces are measured, and which gaps between pieces are bridged. */
export interface Bridging {
	/** Returns the distance of two points, in any unit. */
	distance: (a: Position, b: Position) => number;
	/** Widest gap between an end and another point that is bridged, in that unit. */
	widest: number;
	/** Returns the cost of a gap: more than its width, so that bridges are a last resort. */
	cost: (gap: number) => number;
}

/** A point of the network: the costs of the ways to its neighbours. */
interface Node {
	at: Position;
	ways: Map<Node, number>;
}

/**
 * Finds the shortest way along pieces of a line network by Dijkstra’s algorithm. Pieces are joined where they share a
 * point, and across gaps.
 *
 * @param from The way begins at the point of the network nearest to this.
 * @param to The way ends at the point of the network nearest to this.
 * @returns The points of the way; undefined if the pieces do not lead there.
 */
export function shortestPath(
	pieces: readonly Position[][],
	from: Position,
	to: Position,
	bridging: Bridging,
): Position[] | undefined {
	const nodes = joinPieces(pieces, bridging);
	const nearest = (point: Position) =>
		nodes.reduce((best, node) =>
			bridging.distance(node.at, point) < bridging.distance(best.at, point) ? node : best,
		);
	return walk(nearest(from), nearest(to));
}

function joinPieces(pieces: readonly Position[][], { distance, widest, cost }: Bridging): Node[] {
	const byPoint = new Map<string, Node>();
	const nodeAt = (at: Position) => {
		const node = byPoint.get(String(at)) ?? { at, ways: new Map() };
		byPoint.set(String(at), node);
		return node;
	};
	const connect = (a: Node, b: Node, length: number) => {
		a.ways.set(b, length);
		b.ways.set(a, length);
	};
	for (const piece of pieces)
		for (const [i, point] of piece.slice(1).entries())
			connect(nodeAt(piece[i]!), nodeAt(point), distance(piece[i]!, point));
	const nodes = [...byPoint.values()];
	const ends = nodes.filter(({ ways }) => ways.size === 1);
	for (const end of ends)
		for (const node of nodes) {
			const gap = distance(end.at, node.at);
			if (gap > 0 && gap < widest && !end.ways.has(node)) connect(end, node, cost(gap));
		}
	return nodes;
}

function walk(start: Node, goal: Node): Position[] | undefined {
	const reached = new Map([[start, { cost: 0, before: undefined as Node | undefined }]]);
	// On a line network so few nodes are open at once that a plain search for the nearest is quick.
	const open = new Set([start]);
	while (open.size > 0) {
		const node = [...open].reduce((best, other) =>
			reached.get(other)!.cost < reached.get(best)!.cost ? other : best,
		);
		open.delete(node);
		if (node === goal) break;
		for (const [next, length] of node.ways) {
			const cost = reached.get(node)!.cost + length;
			if (cost >= (reached.get(next)?.cost ?? Number.POSITIVE_INFINITY)) continue;
			reached.set(next, { cost, before: node });
			open.add(next);
		}
	}
	if (!reached.has(goal)) return undefined;
	const path = [goal.at];
	for (let at = reached.get(goal)!.before; at; at = reached.get(at)!.before) path.unshift(at.at);
	return path;
}
