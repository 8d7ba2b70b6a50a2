import type { Catalog } from '#src/edition/model/catalog.ts';
import type { Interview } from '#src/edition/model/edition.ts';
import type { PermalinkRecord } from '#src/schema/permalinks.ts';
import { draftKey } from '#src/shared/draft-key.ts';
import type { ContentFolder } from '../content-folder/content-folder.ts';
import { requireId } from '../content-folder/require-id.ts';

/**
 * Checks the history of an interview: versions are listed newest first, ids in their changes exist or have moved, and
 * interview.mdx names the newest version. Adds the mistakes to `content.problems`.
 */
export function checkHistory(
	content: ContentFolder,
	{ id, history, version, introduction }: Interview,
	catalog: Catalog,
	{ moved }: PermalinkRecord,
): void {
	const file = `content/interviews/${id}/history.json`;
	const { answers, notes } = catalog.interviews.get(id)!;
	const known = {
		answer: answers,
		note: notes,
		source: catalog.sources,
	};
	let isInOrder = true;
	for (const [index, { version, date, changes }] of history.entries()) {
		const later = history[index - 1];
		if (later && compareVersions(later.version, version) <= 0) {
			const message =
				version === later.version
					? `Version "${version}" stands here twice. Give each version a number of its own.`
					: `Version "${version}" stands below "${later.version}". Put the newest first.`;
			content.problems.push(content.data(file).problem([index, 'version'], message));
			isInOrder = false;
		} else if (later && later.date < date) {
			const message = `"${date}" stands below "${later.date}". Put the newest version first, or put one date right.`;
			content.problems.push(content.data(file).problem([index, 'date'], message));
		}
		for (const [position, { kind, id }] of changes.entries()) {
			if (draftKey(kind, id, file) in moved) continue;
			const remedy = `delete this entry, and say in the version’s own "what" that it is gone`;
			const path = [index, 'changes', position, 'id'];
			requireId(content, file, path, { what: kind, id }, known[kind], remedy);
		}
	}
	const newest = history[0].version;
	// Out of order, the first version is not the newest, and that is reported already.
	if (isInOrder && version !== newest) {
		const message = `The version is "${version}", but the newest in ${file} is "${newest}". Write "${newest}" here, or add "${version}" there.`;
		content.problems.push({ ...versionLine(content, introduction.file), message });
	}
}

/** Returns a number below 0 if `a` is older than `b`. Numbers are compared as such: “1.10” is newer than “1.9”. */
const compareVersions = (a: string, b: string): number =>
	a.localeCompare(b, 'en', { numeric: true });

/** Finds the line of interview.mdx that names the version. */
function versionLine(content: ContentFolder, file: string) {
	const line =
		content
			.text(file)
			.split('\n')
			.findIndex((one) => one.startsWith('version:')) + 1;
	return { file, line, column: 1 };
}
