import { legendOfFrames } from '#src/geo/draw/legend.ts';
import type { FrameSpec, GeometrySpec, LayerSpec, LegendEntry } from '#src/geo/map-types.ts';
import type { MapContent } from '#src/geo/read-map.ts';
import type { ViewSpec } from '#src/geo/view-spec.ts';
import type { Edition, Interview } from '../model/edition.ts';
import { mapLanguages } from './map-languages.ts';

/** The content of the map beside an interview: everything follows from the interview’s frames. */
export interface InterviewMap {
	/** In the order in which the interview lists them. */
	frames: FrameSpec[];
	/** The views of the frames; the map opens with the first. */
	views: ViewSpec[];
	legend: LegendEntry[];
	layers: LayerSpec[];
	/** Warnings about what is less exact than it looks. */
	cautions: MapContent['cautions'];
	/** The geometries that the frames are drawn from, each once. */
	geometries: GeometrySpec[];
	/** Tags of the languages besides English in which the map can show its names. */
	languages: string[];
	/** Id of the line from which the distances of places are measured; undefined if no frame gives one. */
	distances: string | undefined;
}

/** Returns the map beside an interview. */
export function interviewMap(
	interview: Pick<Interview, 'frames'>,
	{ map, places }: Pick<Edition, 'map' | 'places'>,
): InterviewMap {
	const frames = framesIn(interview, map);
	const isShown = (id: string) => interview.frames.includes(id);
	return {
		frames,
		views: viewsOf(frames, map),
		...legendOfFrames(frames, map),
		cautions: map.cautions.filter((caution) => caution.frames.some(isShown)),
		geometries: [...new Set(frames.map(({ geometry }) => map.geometries[geometry]!))],
		languages: mapLanguages(frames, places),
		distances: frames.find(({ distances }) => distances)?.distances,
	};
}

/** Returns the frames of an interview in its order, without ids that no frame has. */
export const framesIn = (
	{ frames }: { frames: readonly string[] },
	map: Pick<MapContent, 'frames'>,
): FrameSpec[] => frames.flatMap((id) => map.frames.find((frame) => frame.id === id) ?? []);

/** Returns the views of some frames, in the order of the frames. */
export const viewsOf = (
	frames: readonly FrameSpec[],
	{ views }: Pick<MapContent, 'views'>,
): ViewSpec[] => frames.flatMap(({ id }) => views.filter(({ frame }) => frame === id));
