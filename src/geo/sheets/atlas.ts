import { drawGround, type Ground } from '../draw/draw-ground.ts';
import { svgPath } from '../draw/svg-path.ts';
import { type Label, type ListedMeasure, layoutLabels } from '../labels/layout-labels.ts';
import type { FrameSpec, MapPlace } from '../map-types.ts';
import { computeMeasures, type Measure } from '../measures.ts';
import { memoize } from '../memoize.ts';
import { isOnPlate, projectFrame } from '../projection.ts';
import type { MapContent } from '../read-map.ts';

/** Everything of `content/` that the maps are made of. */
interface AtlasContent extends MapContent {
	places: readonly MapPlace[];
	/** The frames that each interview shows, and its measures; of two measures with one id, the map letters the first. */
	interviews: readonly {
		id: string;
		frames: readonly string[];
		measures: readonly (Measure & Pick<ListedMeasure, 'path'>)[];
	}[];
}

/** A frame drawn and lettered. */
export interface Sheet {
	frame: FrameSpec;
	ground: Ground;
	labels: Label[];
	/** Measured lines as they are drawn: the frame’s own, and those shown on demand. */
	measures: { id: string; path: string; interview: string; d: string; always: boolean }[];
}

/** All sheets, with what they are made of. */
export interface Atlas extends AtlasContent {
	/** @throws {RangeError} If there is no frame of that id. */
	sheet: (frame: string) => Sheet;
	/** The measures of the interviews that show a frame, computed. */
	measuredOn: (frame: string) => ListedMeasure[];
}

/** Sheets are drawn again rather than kept, where there are more than this: one is some hundred kilobytes. */
const KEPT = 24;

/** The atlas of an edition: each sheet is drawn when it is first asked for. */
export function makeAtlas(content: AtlasContent): Atlas {
	const frames = new Map(content.frames.map((frame) => [frame.id, frame]));
	return { ...content, sheet: memoize(KEPT, drawSheet), measuredOn };

	function drawSheet(id: string): Sheet {
		const frame = frames.get(id);
		if (!frame) throw new RangeError(`No frame "${id}" in content/map/frames.json.`);
		const measured = measuredOn(id);
		return {
			frame,
			ground: drawGround(frame, content),
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

/** A measure is drawn wherever all of it lies on the plate; unasked only where the frame wants it. */
function drawMeasures(frame: FrameSpec, measured: ListedMeasure[]) {
	const projection = projectFrame(frame);
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
