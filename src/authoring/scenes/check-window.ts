import { sheetsIn, viewsOf } from '#src/edition/interview-map/interview-map.ts';
import { sheetOfWindow } from '#src/edition/interview-map/scenes.ts';
import type { Edition, Interview } from '#src/edition/model/edition.ts';
import { explainUnknownId } from '#src/shared/text/explain-unknown-id.ts';
import { joinWords } from '#src/shared/text/words.ts';
import { SHEETS_FILE, YEARS_FILE } from '../checks/known-map-ids.ts';
import type { ContentFolder } from '../content-folder/content-folder.ts';
import type { SceneEntry } from './scene-entry.ts';

type Context = Pick<Edition, 'map' | 'places'>;

/**
 * Checks the window of a scene and its year, and adds the mistakes to `content.problems`.
 * @returns Id of the sheet that it is on; undefined if anything is wrong.
 */
export function sheetOfScene(
	content: ContentFolder,
	entry: SceneEntry,
	interview: Pick<Interview, 'sheets'>,
	edition: Context,
): string | undefined {
	const { record, report } = entry;
	if (interview.sheets.length === 0) {
		report([], 'The interview has no map. Take "map" out, or name a sheet in interview.mdx.');
		return undefined;
	}
	const sheet = sheetOfWindow(record, interview, edition);
	if (!sheet) reportWindow(content, entry, interview, edition);
	return sheet && isYearOf(sheet, entry, edition) ? sheet : undefined;
}

/** Says why a window is on no sheet of its interview. */
function reportWindow(
	content: ContentFolder,
	{ record: { view, around }, file, report }: SceneEntry,
	interview: Pick<Interview, 'sheets'>,
	{ map, places }: Context,
): void {
	const sheets = joinWords(interview.sheets.map((id) => `"${id}"`));
	if (view !== undefined) {
		const known = viewsOf(sheetsIn(interview, map), map).map(({ id }) => id);
		const elsewhere = map.views.find(({ id }) => id === view)?.sheet;
		const remedy = elsewhere
			? `add its sheet "${elsewhere}" to "sheets" in interview.mdx`
			: `add "${view}" to "views" in ${SHEETS_FILE}`;
		report(['view'], explainUnknownId('view', view, known, remedy));
	} else if (!around) {
		report(
			['bounds'],
			`The middle of this window lies beyond the "reach" of ${sheets}. Write [west, south, east, north].`,
		);
	} else if (places.has(around.place)) {
		report(
			['around', 'place'],
			`"${around.place}" lies beyond the "reach" of ${sheets}. Centre the window on another place, and light this one: an arrow points to it.`,
		);
	} else {
		const remedy = `add "${around.place}" to content/places.json`;
		const isDraft = content.isDraft('place', around.place, file);
		report(
			['around', 'place'],
			explainUnknownId('place', around.place, places.keys(), remedy, isDraft),
		);
	}
}

/** Whether a sheet has the year of a scene. Says so if not. */
function isYearOf(sheet: string, { record: { year }, report }: SceneEntry, { map }: Context) {
	const years = map.years.filter((one) => one.sheet === sheet).map(({ id }) => id);
	if (year === undefined || years.includes(year)) return true;
	const message =
		years.length > 0
			? explainUnknownId('year', year, years, `add "${year}" to "years" in ${YEARS_FILE}`)
			: `The sheet "${sheet}" has no years. Take "year" out.`;
	report(['year'], message);
	return false;
}
