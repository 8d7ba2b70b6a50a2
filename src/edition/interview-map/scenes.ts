import type { SceneRecord } from '#src/schema/scenes.ts';
import { isInBox } from '#src/geo/box.ts';
import { statementFragment } from '#src/shared/address.ts';
import type { Answer, Edition, Interview, Statement } from '../model/edition.ts';
import { sheetsIn } from './interview-map.ts';

/** What the map shows while a statement is read. */
export interface MapScene extends SceneRecord {
	/** Its id in `?map=`, which is the fragment of its statement: “s-not-for-free”. */
	id: string;
	statement: Statement;
	/** The answer of its statement; undefined for the introduction. */
	answer: Answer | undefined;
	/** Id of the sheet that its window is on. */
	sheet: string;
}

type Context = Pick<Edition, 'map' | 'places'>;

/**
 * Returns the scenes of an interview, in the order of its text. A scene whose window is on none of the interview’s sheets
 * is left out.
 */
export const scenesOfInterview = (interview: Interview, edition: Context): MapScene[] =>
	[undefined, ...interview.answers].flatMap((answer) => scenesOf(interview, answer, edition));

/** Returns the scenes of an answer, in the order of its text; those of the introduction, if `answer` is undefined. */
export function scenesOf(
	interview: Pick<Interview, 'sheets' | 'introduction'>,
	answer: Answer | undefined,
	edition: Context,
): MapScene[] {
	const { statements } = answer ?? interview.introduction;
	return statements.flatMap((statement): MapScene[] => {
		const { map: record } = statement;
		const sheet = record && sheetOfWindow(record, interview, edition);
		if (!sheet) return [];
		return [{ ...record, id: statementFragment(statement.id), statement, answer, sheet }];
	});
}

/** Returns the scene that an answer’s own page opens with; undefined if the answer has none. */
export const openingScene = (
	interview: Interview,
	answer: Answer,
	edition: Context,
): MapScene | undefined => scenesOf(interview, answer, edition)[0];

/** Returns the scenes that the answers’ own pages open with. */
export const openingScenes = (edition: Context & Pick<Edition, 'interviews'>): MapScene[] =>
	edition.interviews.flatMap((interview) =>
		interview.answers.flatMap((answer) => openingScene(interview, answer, edition) ?? []),
	);

/** Returns the scenes of an interview’s tour, in its order; none if it has no tour. */
export function tourOf(interview: Interview, edition: Context): MapScene[] {
	const scenes = scenesOfInterview(interview, edition);
	return (interview.tour ?? []).flatMap(
		(id) => scenes.find(({ statement }) => statement.id === id) ?? [],
	);
}

/** Returns the sheet of an interview that a scene’s window is on; undefined if it is on none. */
export function sheetOfWindow(
	{ view, around, bounds }: Pick<SceneRecord, 'view' | 'around' | 'bounds'>,
	interview: Pick<Interview, 'sheets'>,
	{ map, places }: Context,
): string | undefined {
	const sheets = sheetsIn(interview, map);
	const ofView = map.views.find(({ id }) => id === view)?.sheet;
	if (view !== undefined) return sheets.find(({ id }) => id === ofView)?.id;
	const place = around && places.get(around.place);
	const centre = place ? ([place.lon, place.lat] as const) : bounds && centreOf(bounds);
	return sheets.find(({ reach }) => centre && isInBox([...centre], reach))?.id;
}

/** Returns the middle of bounds in degrees, which may lie across 180°. */
function centreOf([west, south, east, north]: NonNullable<SceneRecord['bounds']>) {
	const across = east < west ? east + 360 : east;
	const lon = (west + across) / 2;
	return [lon > 180 ? lon - 360 : lon, (south + north) / 2] as const;
}
