import { type Ground, groundPaths } from '../draw/ground-paths.ts';
import { svgPath } from '../draw/svg-path.ts';
import { type Label, type ListedMeasure, layoutLabels } from '../labels/layout-labels.ts';
import type { FrameSpec, MapPlace } from '../map-types.ts';
import { computeMeasures, type Measure } from '../measures.ts';
import { memoize } from '../memoize.ts';
import { frameProjection, isOnPlate } from '../projection.ts';
import type { MapContent } from '../read-map.ts';

/** All data in `content/` that the maps are made from. */
interface AtlasContent extends MapContent {
	places: readonly MapPlace[];
	/**
	 * Each interview’s frames (ids) and measures. If two measures have the same id, the map’s labels show the first.
	 */
	interviews: readonly {
		id: string;
		frames: readonly string[];
		measures: readonly (Measure & Pick<ListedMeasure, 'path'>)[];
	}[];
}

/** A drawn frame with its labels. */
export interface Sheet {
	frame: FrameSpec;
	ground: Ground;
	labels: Label[];
	/** Drawn measures. `always` is true for those that the frame always shows; the others are shown on demand. */
	measures: { id: string; path: string; interview: string; d: string; always: boolean }[];
}

/** All sheets of an edition, with the data that they are made from. */
export interface Atlas extends AtlasContent {
	/** Returns the sheet of a frame. @throws {RangeError} If there is no frame with this id. */
	sheet: (frame: string) => Sheet;
	/** Computes the measures of all interviews that show a frame. */
	measuredOn: (frame: string) => ListedMeasure[];
}

/** Number of sheets in the cache. A sheet takes some hundred kilobytes, so with more frames they are drawn again. */
const CACHED = 24;

/** Makes the atlas of an edition. A sheet is drawn when it is first used. */
export function makeAtlas(content: AtlasContent): Atlas {
	const frames = new Map(content.frames.map((frame) => [frame.id, frame]));
	return { ...content, sheet: memoize(CACHED, drawSheet), measuredOn };

	function drawSheet(id: string): Sheet {
		const frame = frames.get(id);
		if (!frame) throw new RangeError(`No frame "${id}" in content/map/frames.json.`);
		const measured = measuredOn(id);
		return {
			frame,
			ground: groundPaths(frame, content),
			labels: layoutLabels(frame, content.places, measured),
			measures: drawMeasures(frame, measured),
		};
	}

	function measuredOn(frame: string): ListedMeasure[] {
		const showing = content.interviews.filter((one) => one.frames.includes(frame));
		return showing.flatMap(({ id, measures }) =>
			computeMeasures(measures, content).map((one, index) => ({
				...one,
				path: measures[index]!.path,
				interview: id,
			})),
		);
	}
}

/**
 * Draws the measures that are completely on a frame’s plate and longer than a sixtieth of its width. `always` is true
 * for those in `frame.measures`.
 */
function drawMeasures(frame: FrameSpec, measured: ListedMeasure[]) {
	const projection = frameProjection(frame);
	const drawable = measured.filter(
		({ line, km }) => line.every((at) => isOnPlate(at, frame)) && km > frame.plate.widthKm / 60,
	);
	return drawable.map(({ id, path, interview, line }) => ({
		id,
		path,
		interview,
		d: svgPath(projection, { type: 'LineString', coordinates: line }),
		always: frame.measures?.includes(id) ?? false,
	}));
}
