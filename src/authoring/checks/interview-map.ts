import { onSheets, viewsOf } from '#src/edition/interview-map/interview-map.ts';
import type { Answer } from '#src/edition/model/edition.ts';
import type { SheetSpec } from '#src/geo/map-types.ts';
import type { MapContent } from '#src/geo/read-map.ts';
import { explainUnknownId } from '#src/shared/text/explain-unknown-id.ts';
import type { DataFile } from '../parsing/data-file.ts';
import type { Problem } from '../parsing/problem.ts';
import { LAYERS_FILE, SHEETS_FILE } from './known-map-ids.ts';

/**
 * Checks that each sheet beside an interview exists. Adds the mistakes to `problems`.
 * @param frontmatter Of interview.mdx.
 * @param sheets Ids of sheets, as the frontmatter lists them.
 */
export function checkInterviewMap(
	problems: Problem[],
	frontmatter: DataFile,
	sheets: readonly string[],
	map: MapContent,
): void {
	const known = map.sheets.map(({ id }) => id);
	for (const [i, id] of sheets.entries()) {
		if (known.includes(id)) continue;
		const remedy = `add "${id}" to "sheets" in ${SHEETS_FILE}`;
		problems.push(frontmatter.problem(['sheets', i], explainUnknownId('sheet', id, known, remedy)));
	}
}

/**
 * Checks that an answer’s view and layers belong to the sheets beside its interview, and that it has no view without a
 * sheet and none lacking with one. Adds the mistakes to `problems`.
 * @param frontmatter Of the answer’s file.
 */
export function checkView(
	problems: Problem[],
	frontmatter: DataFile,
	{ view, layers = [] }: Pick<Answer, 'view' | 'layers'>,
	sheets: readonly SheetSpec[],
	map: MapContent,
): void {
	const report = (path: (string | number)[], message: string) =>
		problems.push(frontmatter.problem(path, message));
	const views = viewsOf(sheets, map).map(({ id }) => id);
	if (sheets.length === 0) {
		const message =
			'The interview has no map. Take this line out, or name a sheet in interview.mdx.';
		if (view !== undefined) report(['view'], message);
		if (layers.length > 0) report(['layers'], message);
		return;
	}
	if (view === undefined) {
		report(
			[],
			`Say which part of the map belongs to this answer: add "view", one of ${views.join(', ')}.`,
		);
	} else if (!views.includes(view)) {
		const elsewhere = map.views.find(({ id }) => id === view)?.sheet;
		const remedy = elsewhere
			? `add its sheet "${elsewhere}" to "sheets" in interview.mdx`
			: `add "${view}" to "views" in ${SHEETS_FILE}`;
		report(['view'], explainUnknownId('view', view, views, remedy));
	}
	const ids = sheets.map(({ id }) => id);
	const legend = onSheets(map.legend, ids).map(({ id }) => id);
	for (const [index, layer] of layers.entries()) {
		if (legend.includes(layer)) continue;
		const remedy = `add "${layer}" to "legend" in ${LAYERS_FILE}`;
		report(['layers', index], explainUnknownId('layer', layer, legend, remedy));
	}
}
