import type { Permalinks } from '#src/edition/model/moves.ts';
import { followMoves } from '#src/edition/resolve-moves.ts';
import type { PermalinkRecord } from '#src/schema/permalinks.ts';
import { nearestSpelling } from '#src/shared/text/nearest-spelling.ts';
import type { ContentFolder } from '../content-folder/content-folder.ts';
import { PERMALINKS_FILE, readPermalinks } from '../content-folder/read-permalinks.ts';
import type { Problem } from '../parsing/problem.ts';

/**
 * Compares an edition with content/permalinks.json, the record of every published address.
 * @returns Problems: published ids that are gone or have another kind, moves to ids that do not exist, ids that moved
 * and are used again, and ids that are not recorded yet.
 */
export function checkPermalinks(content: ContentFolder, current: Permalinks): Problem[] {
	const record = readPermalinks(content);
	const { problem } = content.data(PERMALINKS_FILE);
	const gone = Object.keys(record.published)
		.filter((key) => !current.has(key) && !(key in record.moved))
		.map((key) => problem(['published', key], goneMessage(key, current, record)));
	const dead = Object.entries(record.moved)
		.filter(([key]) => !current.has(followMoves(key, record.moved)))
		.map(([key, to]) => problem(['moved', key], deadMessage(key, to, current)));
	const reused = Object.entries(record.moved)
		.filter(([key]) => current.has(key))
		.map(([key, to]) => problem(['moved', key], reusedMessage(key, to)));
	const unrecorded = [...current.keys()]
		.filter((key) => !(key in record.published))
		.map((key) => problem([], unrecordedMessage(key)));
	return [...gone, ...dead, ...reused, ...unrecorded];
}

function goneMessage(key: string, current: Permalinks, { published }: PermalinkRecord): string {
	const [kind = '', id = ''] = key.split(' ');
	const keys = [...current.keys()];
	const other = keys.find((name) => name.endsWith(` ${id}`));
	const fresh = keys.filter((name) => name.startsWith(`${kind} `) && !(name in published));
	const near = other ?? nearestSpelling(key, fresh) ?? (fresh.length === 1 ? fresh[0] : undefined);
	const what = other ? `is a ${other.split(' ')[0]} now` : 'is gone';
	const guess = near && !other ? ` Was it renamed to "${near.split(' ')[1]}"?` : '';
	return `The ${kind} "${id}" was published and ${what}.${guess} Restore it, or say where it went: add "${key}": "${near ?? `${kind} …`}" to "moved" in ${PERMALINKS_FILE}.${kind === 'note' ? outcomeHint(id) : ''}`;
}

/** Says how a note that was merged into an outcome is recorded. */
const outcomeHint = (note: string): string =>
	` If an outcome tells it now, name that: "outcome ${note.split('/')[0]}/…".`;

function deadMessage(key: string, to: string, current: Permalinks): string {
	const near = nearestSpelling(to, current.keys());
	const hint = near ? `Did you mean "${near}"? If not, name` : 'Name';
	return `"${key}" is said to have moved to "${to}", which does not exist. ${hint} what stands in its place.`;
}

const reusedMessage = (key: string, to: string): string =>
	`The ${key.replace(' ', ' "')}" was published once and is now "${to}". Ids are never used again: give it another, or delete this entry.`;

const unrecordedMessage = (key: string): string =>
	`The ${key.replace(' ', ' "')}" is not recorded. Run \`npm run record\` and commit the file: from then on it must not change.`;
