import type { PastSpec, YearSpec } from '#src/geo/map-types.ts';
import { boundsAround } from '#src/sheet/shared/window.ts';
import type { Year } from '#src/sheet/shared/year.ts';
import { TALL } from './bounds.ts';
import type { Sheet } from './levels/sheet-types.ts';

/**
 * Returns the years of a sheet by id, in order of time. What a year does not change stays as it was.
 * @param years Years of all sheets.
 */
export function yearsOnSheet(
	{ sheet, holders }: PastSpec,
	years: readonly YearSpec[],
	project: Sheet['project'],
): Map<string, Year> {
	let holds: Record<string, string> = {};
	const tints = Object.fromEntries(Object.entries(holders).map(([id, { tint }]) => [id, tint]));
	const own = years.filter((year) => year.sheet === sheet);
	return new Map(
		own.map(({ id, holds: changes, center, widthKm, lit, shows }): [string, Year] => {
			holds = { ...holds, ...changes };
			return [
				id,
				{
					holds,
					tints,
					shows,
					lit,
					bounds: boundsAround(project(center), widthKm, TALL),
					names: namesOfHolders(holds, holders),
				},
			];
		}),
	);
}

/** Returns the names of those who hold land, each in all that it holds. */
function namesOfHolders(holds: Year['holds'], holders: PastSpec['holders']): Year['names'] {
	const pieces = Map.groupBy(Object.keys(holds), (piece) => holds[piece]!);
	return [...pieces].map(([id, areas]) => ({
		id,
		kind: 'country',
		text: holders[id]!.name,
		areas,
	}));
}
