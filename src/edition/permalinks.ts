import { existsSync } from 'node:fs';
import { z } from 'astro/zod';
import {
	answerPath,
	interviewPath,
	measurePath,
	notePath,
	placePath,
	sourcePath,
	termPath,
} from '../lib/address.ts';
import { closest } from '../lib/closest.ts';
import { check, type DataFile, readDataFile } from './data-file.ts';
import type { Edition } from './edition.ts';
import type { Problem } from './problem.ts';

export const RECORD = 'content/permalinks.json';

/**
 * Every id ever published, as kind and id (`note putin-kim-pact/kogas-2003`, `place rajin`)
 * with the address (no base) it was published at; and where the ones that moved went.
 */
const recordSchema = z.strictObject({
	published: z.record(z.string(), z.string()),
	moved: z.record(z.string(), z.string()),
});

export type PermalinkRecord = z.infer<typeof recordSchema>;

/** The record as read, empty while there is none. Mistakes are pushed to `problems`. */
export function readRecord(root: string, problems: Problem[]): PermalinkRecord {
	const empty = { published: {}, moved: {} };
	if (!existsSync(`${root}/${RECORD}`)) return empty;
	return check(readDataFile(root, RECORD), recordSchema, problems) ?? empty;
}

/** All that has a lasting address in this edition: kind and id → address without base. */
export function listPermalinks(
	edition: Omit<Edition, 'permalinks' | 'moves'>,
): Map<string, string> {
	const all = new Map<string, string>();
	for (const { id, introduction, answers, measures } of edition.interviews) {
		all.set(`interview ${id}`, interviewPath(id));
		for (const answer of answers) all.set(`answer ${id}/${answer.id}`, answerPath(id, answer.id));
		for (const note of [introduction, ...answers].flatMap(({ notes }) => notes)) {
			all.set(`note ${id}/${note.id}`, notePath(id, note.answer, note.id));
		}
		for (const measure of measures.keys())
			all.set(`measure ${id}/${measure}`, measurePath(measure));
	}
	for (const id of edition.places.keys()) all.set(`place ${id}`, placePath(id));
	for (const [id, term] of edition.terms) {
		all.set(`term ${id}`, 'place' in term ? placePath(term.place) : termPath(id));
	}
	for (const key of edition.sources.keys()) all.set(`source ${key}`, sourcePath(key));
	return all;
}

/** Where things that moved went, ready to be served. */
export interface Moves {
	/** Old page → new address; both without base. */
	redirects: { from: string; to: string }[];
	/** Fragments that others had, by the kind and id that stands for them: printed as extra ids. */
	aliases: Map<string, string[]>;
	/** Fragments that were on a page and stand on another now, by the page they were on. */
	forwards: Map<string, { fragment: string; to: string }[]>;
}

/** Works out redirects, aliases and forwards from the record and what there is. */
export function resolveMoves(
	current: ReadonlyMap<string, string>,
	{ published, moved }: PermalinkRecord,
): Moves {
	const moves: Moves = { redirects: [], aliases: new Map(), forwards: new Map() };
	for (const [key, oldAddress] of Object.entries(published)) {
		const target = follow(key, moved);
		const address = current.get(target);
		if (address === undefined || address === oldAddress) continue;
		const [oldPage = '', fragment] = oldAddress.split('#');
		if (fragment === undefined) {
			moves.redirects.push({ from: oldPage, to: address });
			continue;
		}
		if (target !== key) push(moves.aliases, target, fragment);
		if (address.split('#')[0] !== oldPage) push(moves.forwards, oldPage, { fragment, to: address });
	}
	return moves;
}

/** Finds what was published and is gone or of another kind, and moves that lead nowhere. */
export function checkPermalinks(
	root: string,
	current: ReadonlyMap<string, string>,
	record: PermalinkRecord,
): Problem[] {
	if (!existsSync(`${root}/${RECORD}`)) return [];
	const data = readDataFile(root, RECORD);
	const gone = Object.keys(record.published)
		.filter((key) => !current.has(key) && !(key in record.moved))
		.map((key) => data.problem(['published', key], goneMessage(key, current, record)));
	return [...gone, ...deadMoves(data, current, record)];
}

function goneMessage(
	key: string,
	current: ReadonlyMap<string, string>,
	{ published }: PermalinkRecord,
): string {
	const [kind = '', id = ''] = key.split(' ');
	const other = [...current.keys()].find((name) => name.endsWith(` ${id}`));
	const fresh = [...current.keys()].filter(
		(name) => name.startsWith(`${kind} `) && !(name in published),
	);
	const near = other ?? closest(key, fresh) ?? (fresh.length === 1 ? fresh[0] : undefined);
	const what = other ? `is a ${other.split(' ')[0]} now` : 'is gone';
	const guess = near && !other ? ` Was it renamed to "${near.split(' ')[1]}"?` : '';
	return `The ${kind} "${id}" was published and ${what}.${guess} Restore it, or say where it went: add "${key}": "${near ?? `${kind} …`}" to "moved" in ${RECORD}.`;
}

const deadMoves = (
	data: DataFile,
	current: ReadonlyMap<string, string>,
	{ moved }: PermalinkRecord,
): Problem[] =>
	Object.keys(moved)
		.filter((key) => !current.has(follow(key, moved)))
		.map((key) => {
			const to = moved[key]!;
			const near = closest(to, current.keys());
			const hint = near ? `Did you mean "${near}"? If not, name` : 'Name';
			const message = `"${key}" is said to have moved to "${to}", which does not exist. ${hint} what stands in its place.`;
			return data.problem(['moved', key], message);
		});

/** Follows moves of moves; stops at a ring. */
function follow(key: string, moved: Readonly<Record<string, string>>): string {
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
