import type { ContentFolder } from '#src/authoring/content-folder/content-folder.ts';
import { requireId } from '#src/authoring/content-folder/require-id.ts';
import type { Path } from '#src/authoring/parsing/parsed-text.ts';
import type { OwnMap } from '#src/schema/own-map/own-map.ts';

const FOLDER = 'content/map/own';
const NAMES = `${FOLDER}/names.json`;
/** Files whose items have names. Pieces and lines of history.json have none. */
const NAMED = ['rivers', 'lakes', 'railways', 'roads', 'pipelines', 'points'] as const;

/**
 * Checks that every feature has a name in names.json, and every name a feature. Adds the mistakes to
 * `content.problems`.
 */
export function checkNames(content: ContentFolder, own: OwnMap): void {
	const names = new Map(own.names.map((name) => [name.id, name]));
	const used = new Map<string, true>();
	for (const file of NAMED)
		for (const { id, path } of idsIn(own[file], [])) {
			used.set(id, true);
			const what = { what: 'name', id };
			requireId(content, `${FOLDER}/${file}.json`, path, what, names, `add "${id}" to ${NAMES}`);
		}
	for (const [i, { id }] of own.names.entries())
		requireId(content, NAMES, [i, 'id'], { what: 'feature', id }, used, 'delete its name');
}

/** Lists the ids in a file, at any depth. */
function idsIn(value: unknown, path: Path): { id: string; path: Path }[] {
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, item]) => {
		const at = [...path, Array.isArray(value) ? Number(key) : key];
		return key === 'id' ? [{ id: item as string, path: at }] : idsIn(item, at);
	});
}
