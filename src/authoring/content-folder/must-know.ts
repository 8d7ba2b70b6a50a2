import { unknownId } from '#src/shared/text/unknown-id.ts';
import type { Path } from '../parsing/data-text.ts';
import type { ContentFolder } from './content-folder.ts';

/** What an id is looked up in. */
export type Known = Pick<ReadonlySet<string>, 'has' | 'keys'>;

/**
 * Notes a mistake in `content` if the id at `path` of `file` is not known.
 * @param remedy What to do if it is no slip, as a clause.
 */
export function mustKnow(
	content: ContentFolder,
	file: string,
	path: Path,
	{ what, id }: { what: string; id: string },
	known: Known,
	remedy: string,
): void {
	if (known.has(id)) return;
	// A measure may stand where a layer of the map may stand too.
	const isDraft = content.isDraft(what.split(' ')[0]!, id, file);
	const message = unknownId(what, id, known.keys(), remedy, isDraft);
	content.problems.push(content.data(file).problem(path, message));
}

/** The same for a key of the bibliography. */
export function mustCite(
	content: ContentFolder,
	file: string,
	path: Path,
	id: string,
	sources: Known,
): void {
	const remedy = `add "${id}" to content/sources.json`;
	mustKnow(content, file, path, { what: 'source', id }, sources, remedy);
}
