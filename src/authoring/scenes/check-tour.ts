import type { Interview } from '#src/edition/model/edition.ts';
import { explainUnknownId } from '#src/shared/text/explain-unknown-id.ts';
import type { ContentFolder } from '../content-folder/content-folder.ts';
import { parsePassage } from '../passages/parse-passage.ts';

/** Checks that each stop of an interview’s tour is a statement that has a scene. */
export function checkTour(
	content: ContentFolder,
	{ introduction, answers, tour = [] }: Interview,
): void {
	const statements = new Map(
		[introduction, ...answers].flatMap((passage) => passage.statements.map((one) => [one.id, one])),
	);
	const withScene = [...statements.values()].flatMap(({ id, map }) => (map ? [id] : []));
	for (const [index, id] of tour.entries()) {
		const message = mistakeOf(id);
		if (!message) continue;
		const { frontmatter } = parsePassage(content, introduction.file);
		content.problems.push(frontmatter.problem(['tour', index], message));
	}

	function mistakeOf(id: string): string | undefined {
		const statement = statements.get(id);
		if (!statement)
			return explainUnknownId('statement', id, withScene, `take "${id}" out of "tour"`);
		if (statement.map) return undefined;
		return `"${id}" has no scene. Give the statement a "map", or take it out of "tour".`;
	}
}
