import { explainUnknownId } from '#src/shared/text/explain-unknown-id.ts';
import type { Path } from '../parsing/parsed-text.ts';
import type { ContentFolder } from './content-folder.ts';

/** The ids that exist: the keys of a set or a map. */
export type KnownIds = Pick<ReadonlySet<string>, 'has' | 'keys'>;

/**
 * Adds a mistake to `content.problems` if an id does not exist or is left out as a draft.
 * @param path Where `file` names the id.
 * @param named `what`: the kind that the message names, as “place”; `id`: the id.
 * @param remedy What to do if the id is not a misspelling, as a clause: `add "x" to content/places.json`.
 */
export function requireId(
	content: ContentFolder,
	file: string,
	path: Path,
	{ what, id }: { what: string; id: string },
	known: KnownIds,
	remedy: string,
): void {
	if (known.has(id)) return;
	// “measure or layer” is a kind too, and of the two only measures can be drafts.
	const isDraft = content.isDraft(what.split(' ')[0]!, id, file);
	const message = explainUnknownId(what, id, known.keys(), remedy, isDraft);
	content.problems.push(content.data(file).problem(path, message));
}

/** Adds a mistake to `content.problems` if a key of the bibliography does not exist or is left out as a draft. */
export function requireSource(
	content: ContentFolder,
	file: string,
	path: Path,
	id: string,
	sources: KnownIds,
): void {
	const remedy = `add "${id}" to content/sources.json`;
	requireId(content, file, path, { what: 'source', id }, sources, remedy);
}
