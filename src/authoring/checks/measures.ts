import type { Interview } from '#src/edition/model/edition.ts';
import type { ContentFolder } from '../content-folder/content-folder.ts';

/** Checks that a text or a note gives the figure of every measure. Adds the mistakes to `content.problems`. */
export function checkMeasures(
	content: ContentFolder,
	{ id, introduction, answers, measures }: Interview,
): void {
	const file = `content/interviews/${id}/measures.json`;
	const given = new Set([introduction, ...answers].flatMap((passage) => passage.measures));
	for (const [index, measure] of [...measures.values()].entries()) {
		if (given.has(measure.id) || measure.draft) continue;
		const message = `No passage gives the measure "${measure.id}". Write [${measure.text}](measure:${measure.id}) in an answer or a note, or take it out.`;
		content.problems.push(content.data(file).problem([index, 'id'], message));
	}
}
