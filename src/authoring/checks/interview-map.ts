import { viewsOf } from '#src/edition/interview-map/interview-map.ts';
import type { Answer } from '#src/edition/model/edition.ts';
import { legendOfFrames } from '#src/geo/draw/legend.ts';
import type { FrameSpec } from '#src/geo/map-types.ts';
import type { MapContent } from '#src/geo/read-map.ts';
import { explainUnknownId } from '#src/shared/text/explain-unknown-id.ts';
import type { DataFile } from '../parsing/data-file.ts';
import type { Problem } from '../parsing/problem.ts';

/**
 * Checks the frames beside an interview: each exists and is listed once, and so is the frame that its views crop on
 * small screens. Adds the mistakes to `problems`.
 * @param frontmatter Of interview.mdx.
 * @param frames Ids of frames, as the frontmatter lists them.
 */
export function checkInterviewMap(
	problems: Problem[],
	frontmatter: DataFile,
	frames: readonly string[],
	map: MapContent,
): void {
	const known = map.frames.map(({ id }) => id);
	for (const [i, id] of frames.entries()) {
		const report = (message: string) => problems.push(frontmatter.problem(['frames', i], message));
		const remedy = `add "${id}" to "frames" in content/map/frames.json`;
		if (!known.includes(id)) report(explainUnknownId('frame', id, known, remedy));
		if (frames.indexOf(id) < i) report(`The frame "${id}" stands here twice. Keep one of them.`);
		for (const { id: view, frame, locator } of map.views) {
			const needed = frame === id ? locator?.frame : undefined;
			if (needed && !frames.includes(needed))
				report(
					`The view "${view}" of "${id}" shows a crop of "${needed}" on small screens. Add "${needed}" too, or take "${id}" out.`,
				);
		}
	}
}

/**
 * Checks that an answer’s view and layers belong to the frames beside its interview. Adds the mistakes to `problems`.
 * @param frontmatter Of the answer’s file.
 * @param frames The interview’s frames. With none, nothing is checked.
 */
export function checkView(
	problems: Problem[],
	frontmatter: DataFile,
	{ view, layers = [] }: Pick<Answer, 'view' | 'layers'>,
	frames: readonly FrameSpec[],
	map: MapContent,
): void {
	if (frames.length === 0) return;
	const views = viewsOf(frames, map).map(({ id }) => id);
	const elsewhere = map.views.find(({ id }) => id === view)?.frame;
	if (!views.includes(view)) {
		const remedy = elsewhere
			? `add its frame "${elsewhere}" to "frames" in interview.mdx`
			: `add "${view}" to "views" in content/map/frames.json`;
		problems.push(frontmatter.problem(['view'], explainUnknownId('view', view, views, remedy)));
	}
	const legend = legendOfFrames(frames, map).legend.map(({ id }) => id);
	for (const [index, layer] of layers.entries()) {
		if (legend.includes(layer)) continue;
		const remedy = `add "${layer}" to "legend" in content/map/layers.json`;
		const message = explainUnknownId('layer', layer, legend, remedy);
		problems.push(frontmatter.problem(['layers', index], message));
	}
}
