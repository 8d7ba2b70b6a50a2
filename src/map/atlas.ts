import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { measurePath } from '../lib/address.ts';
import { drawGround, type Ground } from './ground.ts';
import { inkPath } from './ink.ts';
import { type Label, layoutLabels, type ListedMeasure } from './labels.ts';
import { computeMeasures, type Measure } from './measure.ts';
import { plateBox, projectFrame } from './projection.ts';
import { type MapContent, readMap } from './read-map.ts';
import { isDraftPassage, showsDrafts } from '../edition/drafts.ts';
import type { FrameSpec, LonLat, MapPlace } from './types.ts';

/** Everything of `content/` that the maps are made of. */
interface AtlasContent extends MapContent {
	places: MapPlace[];
	measures: (Measure & Pick<ListedMeasure, 'path' | 'interview'>)[];
}

/** A frame drawn and lettered. */
export interface Sheet {
	frame: FrameSpec;
	ground: Ground;
	labels: Label[];
	/** Measured lines as they are drawn: the frame’s own, and those shown on demand. */
	measures: { id: string; path: string; interview: string; d: string; always: boolean }[];
}

/** All sheets, with what they were made of. */
export interface Atlas extends AtlasContent {
	sheets: Sheet[];
	measured: ListedMeasure[];
}

/** Reads `content/` below `root`, and draws everything once. */
export function loadAtlas(root = process.cwd()): Atlas {
	atlas ??= drawAtlas(readContent(join(root, 'content')));
	return atlas;
}

let atlas: Atlas | undefined;

/** Draws every frame. Pure. */
function drawAtlas(content: AtlasContent): Atlas {
	const measured = computeMeasures(content.measures, content).map((one, index) => {
		const { path, interview } = content.measures[index]!;
		return { ...one, path, interview };
	});
	const sheets = content.frames.map((frame) => ({
		frame,
		ground: drawGround(frame, content),
		labels: layoutLabels(frame, content.places, measured),
		measures: drawMeasures(frame, measured),
	}));
	return { ...content, sheets, measured };
}

/** A measure is drawn wherever all of it lies on the plate; unasked only where the frame wants it. */
function drawMeasures(frame: FrameSpec, measured: ListedMeasure[]) {
	const projection = projectFrame(frame);
	const { x, y, width, height } = plateBox(frame, projection);
	const isOnPlate = (at: LonLat) => {
		const [px, py] = projection(at)!;
		return px > x && px < x + width && py > y && py < y + height;
	};
	const drawable = measured.filter(
		({ line, km }) => line.every(isOnPlate) && km > frame.plate.widthKm / 60,
	);
	return drawable.map(({ id, path, interview, line }) => ({
		id,
		path,
		interview,
		d: inkPath(projection, { type: 'LineString', coordinates: line }),
		always: frame.measures?.includes(id) ?? false,
	}));
}

/** Without drafts, where they are not shown. */
const shown = <T>(items: readonly (T & { draft?: true })[]): T[] =>
	items.filter(({ draft }) => !draft || showsDrafts());

function readContent(folder: string): AtlasContent {
	const read = (...path: string[]) => JSON.parse(readFileSync(join(folder, ...path), 'utf8'));
	const { interviews }: { interviews: string[] } = read('site.json');
	const isShown = (interview: string) =>
		showsDrafts() ||
		!isDraftPassage(readFileSync(join(folder, 'interviews', interview, 'interview.mdx'), 'utf8'));
	const measuresOf = (interview: string) =>
		shown<Measure>(read('interviews', interview, 'measures.json')).map((one) => ({
			...one,
			interview,
			path: measurePath(one.id, interview === interviews.at(-1) ? undefined : interview),
		}));
	return {
		...readMap(join(folder, 'map')),
		places: shown<MapPlace>(read('places.json')),
		// The first interview's come first: what the map letters by an id alone is theirs.
		measures: interviews.toReversed().filter(isShown).flatMap(measuresOf),
	};
}
