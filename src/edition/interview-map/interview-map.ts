import { legendOn } from '#src/geo/draw/legend.ts';
import type { FrameSpec, GeometrySpec, LayerSpec, LegendEntry } from '#src/geo/map-types.ts';
import type { MapContent } from '#src/geo/read-map.ts';
import type { ViewSpec } from '#src/geo/view-spec.ts';
import type { Edition, Interview } from '../model/edition.ts';
import { mapLanguages } from './map-languages.ts';

/** What the map beside an interview shows: all of it follows from its frames. */
export interface InterviewMap {
	/** The sheets, in the order in which the interview lists them. */
	frames: FrameSpec[];
	/** Their views; the first is shown first. */
	views: ViewSpec[];
	legend: LegendEntry[];
	layers: LayerSpec[];
	/** What is less exact than it looks. */
	cautions: MapContent['cautions'];
	/** What the sheets are drawn from. */
	geometries: GeometrySpec[];
	/** The languages that its names come in besides English. */
	languages: string[];
	/** Id of the line that distances of places are told from. */
	distances: string | undefined;
}

/** The map beside an interview. */
export function interviewMap(
	interview: Pick<Interview, 'frames'>,
	{ map, places }: Pick<Edition, 'map' | 'places'>,
): InterviewMap {
	const frames = framesIn(interview, map);
	const isHere = (id: string) => interview.frames.includes(id);
	return {
		frames,
		views: viewsOf(frames, map),
		...legendOn(frames, map),
		cautions: map.cautions.filter((caution) => caution.frames.some(isHere)),
		geometries: [...new Set(frames.map(({ geometry }) => map.geometries[geometry]!))],
		languages: mapLanguages(frames, places),
		distances: frames.find(({ distances }) => distances)?.distances,
	};
}

/** The frames of an interview that there are. */
export const framesIn = (
	{ frames }: { frames: readonly string[] },
	map: Pick<MapContent, 'frames'>,
): FrameSpec[] => frames.flatMap((id) => map.frames.find((frame) => frame.id === id) ?? []);

/** The views of some frames, in the frames’ order. */
export const viewsOf = (
	frames: readonly FrameSpec[],
	{ views }: Pick<MapContent, 'views'>,
): ViewSpec[] => frames.flatMap(({ id }) => views.filter(({ frame }) => frame === id));
