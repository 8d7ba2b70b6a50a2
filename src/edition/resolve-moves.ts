import type { PermalinkRecord } from '#src/schema/permalinks.ts';
import type { Moves, Permalinks } from './model/moves.ts';

/** Works out redirects, aliases and forwards from the record and what there is. */
export function resolveMoves(current: Permalinks, { published, moved }: PermalinkRecord): Moves {
	const moves: Moves = {
		redirects: [],
		aliases: new Map(),
		forwards: new Map(),
		was: new Map(),
	};
	for (const [key, oldAddress] of Object.entries(published)) {
		const target = followMoves(key, moved);
		const address = current.get(target);
		if (address === undefined || address === oldAddress) continue;
		push(moves.was, address, oldAddress);
		const [oldPage = '', fragment] = oldAddress.split('#');
		if (fragment === undefined) {
			moves.redirects.push({ from: oldPage, to: address });
			// In the whole interview the answer is a fragment.
			if (key.startsWith('answer ')) push(moves.aliases, target, key.split('/')[1]!);
			continue;
		}
		const [page, own] = address.split('#');
		const isOther = own !== undefined && own !== fragment;
		if (target !== key || isOther) push(moves.aliases, target, fragment);
		if (page !== oldPage) push(moves.forwards, oldPage, { fragment, to: address });
	}
	return moves;
}

/** What stands for a kind and id at the end of all its moves, itself if it never moved. A ring of moves is cut. */
export function followMoves(key: string, moved: Readonly<Record<string, string>>): string {
	const seen = new Set<string>();
	let at = key;
	while (moved[at] !== undefined && !seen.has(at)) {
		seen.add(at);
		at = moved[at]!;
	}
	return at;
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
	map.set(key, [...(map.get(key) ?? []), value]);
}
