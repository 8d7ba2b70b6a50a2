import type { NewerFeature } from './find-newer-features.ts';
import type { FeatureKey } from './feature-data.ts';
import type { EngineRow } from './read-engine-table.ts';

/**
 * Compares what a built site uses beyond the required engines with the table of it. Returns a sentence for each feature
 * that is not in the table, each that is not used, and each row with wrong engines or without words on what happens.
 */
export function compareWithTable(
	found: ReadonlyMap<FeatureKey, NewerFeature>,
	rows: readonly EngineRow[],
): string[] {
	const listed = new Set(rows.flatMap(({ features }) => features));
	return [
		...[...found]
			.filter(([key]) => !listed.has(key))
			.map(
				([key, { engines, file }]) =>
					`${engines.join(', ')} lack ${key}, which ${file} uses. Do without it, or add it to the table with what happens there.`,
			),
		...[...listed]
			.filter((key) => !found.has(key))
			.map((key) => `${key} is in the table, but no file uses it, or every engine has it.`),
		...rows.flatMap(({ features, engines, instead }) => {
			const lacking = features.flatMap((key) => found.get(key)?.engines ?? []);
			const right = nameEngines(new Set(lacking));
			return [
				...(engines === right ? [] : [`The row of ${features[0]} must name ${right}.`]),
				...(instead ? [] : [`The row of ${features[0]} must say what happens there.`]),
			];
		}),
	];
}

/** Joins the names of engines, in the order of their names. Safari on iOS goes without saying beside Safari. */
const nameEngines = (engines: ReadonlySet<string>): string =>
	[...engines]
		.filter((name) => !engines.has(name.replace(' on iOS', '')) || !name.includes(' on iOS'))
		.toSorted()
		.join(', ');
