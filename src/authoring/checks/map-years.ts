import type { GeometryCollection } from 'topojson-specification';
import type { Catalog } from '#src/edition/model/catalog.ts';
import { isInBox } from '#src/geo/box.ts';
import type { PastSpec } from '#src/geo/map-types.ts';
import { LEGEND_LAYERS } from '#src/schema/map-layers.ts';
import { dayRange } from '#src/shared/text/date.ts';
import { shapesOnSheet } from '#src/sheet/build/shapes-on-sheet.ts';
import type { ContentFolder } from '../content-folder/content-folder.ts';
import { requireId, requireSource } from '../content-folder/require-id.ts';
import { readTopology } from '../content-folder/read-topology.ts';
import type { Path } from '../parsing/parsed-text.ts';
import { knownMapIds, YEARS_FILE } from './known-map-ids.ts';

/** What a year can show of today’s map, besides the layers of the legend and single things. */
const SHOWN = [...LEGEND_LAYERS, 'roads', 'places'] as const;

/**
 * Checks the years of the map: sheets, levels, pieces of land, holders, what is lit and shown, events and sources. Also
 * checks that years are in order of time and new, and that a window lies within reach. Adds the mistakes to
 * `content.problems`.
 */
export function checkMapYears(content: ContentFolder, catalog: Catalog): void {
	const { map, interviews, places, sources } = catalog;
	const { pasts, years, sheets } = map;
	const known = knownMapIds(content, catalog);
	/** The pieces of land of each sheet; undefined if its file cannot be read. */
	const piecesOf = new Map(pasts.map((past, i) => [past.sheet, checkPast(['pasts', i], past)]));
	for (const [i, year] of years.entries()) {
		const path = ['years', i];
		const { id, sheet, date, center, holds, lit, shows, events, sources: keys } = year;
		known.sheet(YEARS_FILE, [...path, 'sheet'], sheet);
		const past = pasts.find((one) => one.sheet === sheet);
		const spec = sheets.find((one) => one.id === sheet);
		if (!(past && spec)) {
			if (spec) report([...path, 'sheet'], `"${sheet}" has no past. Add one to "pasts".`);
			continue;
		}
		if (years.findIndex((one) => one.id === id) < i)
			report([...path, 'id'], `There is a year "${id}" already. Give this one another id.`);
		const before = years.slice(0, i).findLast((one) => one.sheet === sheet);
		if (before && dayRange(before.date)[0] > dayRange(date)[0])
			report(
				[...path, 'date'],
				`"${id}", "${date}", stands after "${before.id}", "${before.date}". Put the years in order of time.`,
			);
		if (!isInBox(center, spec.reach))
			report(
				[...path, 'center'],
				`This window lies beyond the "reach" of "${sheet}". Write longitude before latitude, or widen "reach".`,
			);
		const pieces = piecesOf.get(sheet);
		const shapes = shapesOnSheet(spec, map);
		const measures = [...interviews.values()].flatMap((one) => [...one.measures.keys()]);
		const holders = Object.keys(past.holders);
		for (const [piece, holder] of Object.entries(holds)) {
			requirePiece([...path, 'holds', piece], piece, pieces, past);
			require([...path, 'holds', piece], 'holder', holder, holders, 'add it to "holders"');
		}
		for (const [j, one] of lit.entries())
			require([...path, 'lit', j], 'place, line, zone, measure, piece of land or holder', one, [
				...places.keys(),
				...shapes.keys(),
				...measures,
				...(pieces ?? [one]),
				...holders,
			], `take "${one}" out of "${id}"`);
		for (const [j, one] of shows.entries())
			require([...path, 'shows', j], 'layer, line, zone or place', one, [
				...SHOWN,
				...shapes.keys(),
				...places.keys(),
			], `take "${one}" out of "${id}"`);
		const showing = [...interviews.values()].flatMap((one) => one.events.map((event) => event.id));
		for (const [j, event] of events.entries())
			require([
				...path,
				'events',
				j,
			], 'event', event, showing, `add "${event}" to the timeline.json of an interview`);
		for (const [j, key] of keys.entries())
			requireSource(content, YEARS_FILE, [...path, 'sources', j], key, sources);
	}

	/** Returns the ids of its pieces of land; undefined if its file cannot be read. */
	function checkPast(path: Path, past: PastSpec): string[] | undefined {
		const { sheet, file, level, areas, schematic } = past;
		const objects = ['pieces', 'countries'] as const;
		const named = { file: YEARS_FILE, path: [...path, 'file'] };
		const topology = readTopology(content, named, file, objects);
		const drawn = topology && (topology.objects['pieces'] ?? topology.objects['countries']);
		const pieces = (drawn as GeometryCollection | undefined)?.geometries.map(({ id }) =>
			String(id),
		);
		known.sheet(YEARS_FILE, [...path, 'sheet'], sheet);
		const spec = sheets.find(({ id }) => id === sheet);
		if (!spec) return pieces;
		const levels = spec.levels.map(({ id }) => id);
		require([...path, 'level'], 'level', level, levels, `add it to the levels of "${sheet}"`);
		const shown = [...shapesOnSheet(spec, map)].flatMap(([id, layer]) =>
			layer === 'areas' ? [id] : [],
		);
		for (const [area, piece] of Object.entries(areas)) {
			require([...path, 'areas', area], 'area', area, shown, 'name one that a level has');
			requirePiece([...path, 'areas', area], piece, pieces, past);
		}
		for (const [i, { between }] of schematic.entries())
			for (const [j, piece] of between.entries())
				requirePiece([...path, 'schematic', i, 'between', j], piece, pieces, past);
		return pieces;
	}

	function requirePiece(
		path: Path,
		piece: string,
		pieces: readonly string[] | undefined,
		{ file }: Pick<PastSpec, 'file'>,
	) {
		if (pieces) require(path, 'piece of land', piece, pieces, `cut it into ${file}`);
	}

	function require(
		path: Path,
		what: string,
		id: string,
		ids: readonly string[],
		remedy: string,
	): void {
		requireId(content, YEARS_FILE, path, { what, id }, new Set(ids), remedy);
	}

	function report(path: Path, message: string) {
		content.problems.push(content.data(YEARS_FILE).problem(path, message));
	}
}
