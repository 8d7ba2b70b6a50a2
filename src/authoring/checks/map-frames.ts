import type { Catalog } from '#src/edition/model/catalog.ts';
import type { FrameSpec } from '#src/geo/map-types.ts';
import type { ViewSpec } from '#src/geo/view-spec.ts';
import type { ContentFolder } from '../content-folder/content-folder.ts';
import { requireId } from '../content-folder/require-id.ts';
import type { Path } from '../parsing/parsed-text.ts';
import { FRAMES_FILE, knownMapIds } from './known-map-ids.ts';

/**
 * Checks the ids that frames and views name: frames, places, measures, lines. Adds the mistakes to `content.problems`.
 * map-legend.ts checks the layers of labels, and map-geometries.ts the areas of the land.
 */
export function checkMapFrames(content: ContentFolder, catalog: Catalog): void {
	const { frames, views, lines } = catalog.map;
	const known = knownMapIds(content, catalog);
	for (const [i, frame] of frames.entries()) checkFrame(['frames', i], frame);
	for (const [i, view] of views.entries()) checkView(['views', i], view);
	checkIds('frames', frames);
	checkIds('views', views);

	function checkFrame(path: Path, frame: FrameSpec) {
		const { id, outlines = [], within, distances, measures = [], labels, borders } = frame;
		for (const [i, other] of outlines.entries())
			known.frame(FRAMES_FILE, [...path, 'outlines', i], other);
		if (within) known.frame(FRAMES_FILE, [...path, 'within'], within);
		for (const [i, measure] of measures.entries()) known.measure([...path, 'measures', i], measure);
		for (const [i, { line }] of borders.entries())
			if (line) known.line([...path, 'borders', i, 'line'], line);
		for (const [i, label] of labels.entries()) checkLabel([...path, 'labels', i], label);
		if (distances) {
			known.line([...path, 'distances'], distances);
			if (lines.geometryOf(distances) && !lines.nameOf(distances))
				report(
					[...path, 'distances'],
					`The line "${distances}" has no name for readers. Give it a "name" in "geometries".`,
				);
		}
		if (!views.some((view) => view.frame === id))
			report([...path, 'id'], `No view shows the frame "${id}". Add one to "views".`);
	}

	function checkLabel(
		path: Path,
		{ place, measure, at, text, arrow }: FrameSpec['labels'][number],
	) {
		if (place) known.place(FRAMES_FILE, [...path, 'place'], place);
		if (measure) known.measure([...path, 'measure'], measure);
		if (!(place || measure || text))
			report(path, 'This label says nothing. Give it a "place", a "measure" or a "text".');
		if (!at && (!place || arrow))
			report(path, 'This label has no point. Say where it stands: "at".');
	}

	function checkView(path: Path, { frame, locator, card }: ViewSpec) {
		known.frame(FRAMES_FILE, [...path, 'frame'], frame);
		for (const [field, crop] of Object.entries({ locator, card })) {
			if (!crop) continue;
			const at = [...path, field];
			if (crop.frame) known.frame(FRAMES_FILE, [...at, 'frame'], crop.frame);
			const labels = frames.find(({ id }) => id === (crop.frame ?? frame))?.labels ?? [];
			const texts = new Set(labels.flatMap(({ text }) => text || []));
			for (const name of Object.keys(crop.at ?? {})) {
				const what = { what: 'label', id: name };
				requireId(content, FRAMES_FILE, [...at, 'at', name], what, texts, `take "${name}" out`);
			}
		}
	}

	function checkIds(list: string, items: readonly { id: string }[]) {
		for (const [i, { id }] of items.entries()) {
			const first = items.findIndex((item) => item.id === id);
			if (first === i) continue;
			const { line } = content.data(FRAMES_FILE).problem([list, first, 'id'], '');
			report([list, i, 'id'], `The id "${id}" is taken since line ${line}. Give this one another.`);
		}
	}

	function report(path: Path, message: string) {
		content.problems.push(content.data(FRAMES_FILE).problem(path, message));
	}
}
