import { onSheets } from '#src/edition/interview-map/interview-map.ts';
import type { Interview } from '#src/edition/model/edition.ts';
import { explainUnknownId } from '#src/shared/text/explain-unknown-id.ts';
import type { SheetAtlas } from '#src/sheet/build/atlas.ts';
import { boundsOfScene } from '#src/sheet/build/bounds.ts';
import { inYear } from '#src/sheet/build/picture.ts';
import { shapesOnSheet } from '#src/sheet/build/shapes-on-sheet.ts';
import type { Sheet } from '#src/sheet/build/sheet.ts';
import { canName, isInSight, LIT_LAYERS } from '#src/sheet/build/sight/shape-in-sight.ts';
import type { ContentFolder } from '../content-folder/content-folder.ts';
import type { MappedEdition } from '#src/edition/atlas/edition-atlas.ts';
import type { SceneEntry } from './scene-entry.ts';

/** What a scene may light. */
interface Surroundings {
	interview: Interview;
	edition: MappedEdition;
	atlas: SheetAtlas;
	/** Id of the sheet that its window is on. */
	sheet: string;
}

const REMEDY = 'Widen the window, or take it out of "lit".';
const KINDS = 'place, area, line, zone, ring, layer or measure';

/** Checks that each thing that a scene lights exists and is in sight. Adds the mistakes to `content.problems`. */
export function checkLit(
	content: ContentFolder,
	{ record, file, report }: SceneEntry,
	{ interview, edition, atlas, sheet: id }: Surroundings,
): void {
	if (record.lit.length === 0) return;
	const { places } = edition;
	const today = atlas.sheet(id);
	const sheet = record.year === undefined ? today : inYear(today, record.year, false);
	const bounds = boundsOfScene(record, sheet, { view: atlas.view, places });
	const known = litIds(sheet, interview, edition);
	for (const [index, one] of record.lit.entries()) {
		const message = mistakeOf(one);
		if (message) report(['lit', index], message);
	}

	function mistakeOf(one: string): string | undefined {
		if (!known.has(one)) {
			const draft = ['place', 'measure'].find((kind) => content.isDraft(kind, one, file));
			const remedy = `take it out of "lit"`;
			return explainUnknownId(draft ?? KINDS, one, known, remedy, draft !== undefined);
		}
		if (isInSight(sheet, one, bounds)) return undefined;
		if (!places.has(one))
			return `"${one}" is not in sight, as no part of it is drawn in this window. ${REMEDY}`;
		return canName(sheet, one)
			? `"${one}" is not in sight, as its name has no point in this window. ${REMEDY}`
			: `The sheet "${id}" has no point and no arrow for "${one}". Take it out of "lit".`;
	}
}

/** Lists the ids of all that can be lit on a sheet, today or in its year. */
function litIds(
	{ spec, year, past }: Sheet,
	{ measures }: Pick<Interview, 'measures'>,
	{ map, places }: Pick<MappedEdition, 'map' | 'places'>,
): Set<string> {
	const shapes = [...shapesOnSheet(spec, map)].filter(([, layer]) => LIT_LAYERS.has(layer));
	const pieces = year && past?.layers.areas?.map((area) => area.id!);
	return new Set([
		...places.keys(),
		...shapes.map(([shape]) => shape),
		...onSheets(map.legend, [spec.id]).map((entry) => entry.id),
		...measures.keys(),
		...(pieces ?? []),
		...Object.values(year?.holds ?? {}),
	]);
}
