import { viewsOf } from '#src/edition/interview-map/interview-map.ts';
import type { Answer } from '#src/edition/model/edition.ts';
import { legendOn } from '#src/geo/draw/legend.ts';
import type { FrameSpec } from '#src/geo/map-types.ts';
import type { MapContent } from '#src/geo/read-map.ts';
import { unknownId } from '#src/shared/text/unknown-id.ts';
import type { DataFile } from '../parsing/data-file.ts';
import type { Problem } from '../parsing/problem.ts';

/** Checks the sheets beside an interview: that there are such, and what their views show on small screens too. */
export function checkInterviewMap(
	problems: Problem[],
	frontmatter: DataFile,
	frames: readonly string[],
	map: MapContent,
): void {
	const known = map.frames.map(({ id }) => id);
	for (const [i, id] of frames.entries()) {
		const say = (message: string) => problems.push(frontmatter.problem(['frames', i], message));
		const remedy = `add "${id}" to "frames" in content/map/frames.json`;
		if (!known.includes(id)) say(unknownId('frame', id, known, remedy));
		if (frames.indexOf(id) < i) say(`The frame "${id}" stands here twice. Keep one of them.`);
		for (const { id: view, frame, locator } of map.views) {
			const needed = frame === id ? locator?.frame : undefined;
			if (needed && !frames.includes(needed))
				say(
					`The view "${view}" of "${id}" shows a crop of "${needed}" on small screens. Add "${needed}" too, or take "${id}" out.`,
				);
		}
	}
}

/** Checks that an answer’s view and layers are of the sheets beside its interview, if it has any. */
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
		problems.push(frontmatter.problem(['view'], unknownId('view', view, views, remedy)));
	}
	const legend = legendOn(frames, map).legend.map(({ id }) => id);
	for (const [index, layer] of layers.entries()) {
		if (legend.includes(layer)) continue;
		const remedy = `add "${layer}" to "legend" in content/map/layers.json`;
		const message = unknownId('layer', layer, legend, remedy);
		problems.push(frontmatter.problem(['layers', index], message));
	}
}
