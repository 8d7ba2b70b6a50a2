import type { PermalinkRecord } from '#src/schema/permalinks.ts';
import { isMapKey } from './map-permalinks.ts';
import type { Moves, Permalinks } from './model/moves.ts';

/**
 * Works out redirects, aliases, forwards, earlier addresses and successors.
 * @param current The permalinks of this edition.
 * @param record Every address ever published, and the moves that editors recorded.
 */
export function resolveMoves(current: Permalinks, { published, moved }: PermalinkRecord): Moves {
	const moves: Moves = {
		redirects: [],
		aliases: new Map(),
		forwards: new Map(),
		formerAddresses: new Map(),
		successors: new Map(Object.keys(moved).map((key) => [key, followMoves(key, moved)])),
	};
	for (const [key, oldAddress] of Object.entries(published)) {
		// The map itself knows the present ids of its items, from `successors`; their page stays.
		if (isMapKey(key)) continue;
		const target = followMoves(key, moved);
		const address = current.get(target);
		if (address === undefined || address === oldAddress) continue;
		push(moves.formerAddresses, address, oldAddress);
		const [oldPage = '', fragment] = oldAddress.split('#');
		if (fragment === undefined) {
			moves.redirects.push({ from: oldPage, to: address });
			// On the page of the whole interview, the answer’s id is a fragment.
			if (key.startsWith('answer ')) push(moves.aliases, target, key.split('/')[1]!);
			continue;
		}
		const [page, newFragment] = address.split('#');
		const hasNewFragment = newFragment !== undefined && newFragment !== fragment;
		if (target !== key || hasNewFragment) push(moves.aliases, target, fragment);
		if (page !== oldPage) push(moves.forwards, oldPage, { fragment, to: address });
	}
	return moves;
}

/**
 * Returns the kind and id that an item has after all its moves; `key` itself if it never moved. Stops at the first
 * repetition in a cycle of moves.
 * @param key Kind and id: `note talk/kogas-2003`.
 */
export function followMoves(key: string, moved: Readonly<Record<string, string>>): string {
	const seen = new Set<string>();
	let target = key;
	while (moved[target] !== undefined && !seen.has(target)) {
		seen.add(target);
		target = moved[target]!;
	}
	return target;
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
	map.set(key, [...(map.get(key) ?? []), value]);
}
