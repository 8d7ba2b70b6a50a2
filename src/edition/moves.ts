import type { Permalinks } from './edition.ts';
import type { PermalinkRecord } from './permalink-record.ts';

/** Where things that moved went, ready to be served. */
export interface Moves {
	/** Old page → new address; both without base. */
	redirects: { from: string; to: string }[];
	/** Fragments that others had, by the kind and id that stands for them: printed as extra ids. */
	aliases: Map<string, string[]>;
	/** Fragments that were on a page and stand on another now, by the page they were on. */
	forwards: Map<string, { fragment: string; to: string }[]>;
	/** Addresses that the thing at an address had before, or what it stands for; all without base. */
	was: Map<string, string[]>;
}

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
