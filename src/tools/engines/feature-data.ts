import data from '@mdn/browser-compat-data' with { type: 'json' };
import type { Identifier, SimpleSupportStatement } from '@mdn/browser-compat-data/types';
import { REQUIRED_ENGINES } from '#src/ui/build/required-engines.ts';

/** Path of a feature in MDN’s browser compatibility data: `css.types.color.light-dark`. */
export type FeatureKey = string;

/** Features of one name, any of which may be meant: `at` of an array or of a string. Never empty. */
export type PossibleFeatures = readonly FeatureKey[];

/** Returns the path if the data has a feature there. */
export const feature = (...path: string[]): FeatureKey[] =>
	nodeAt(path)?.__compat ? [path.join('.')] : [];

/**
 * Returns the names of the required engines that lack a feature. An engine has it if it has any of the features that
 * may be meant, without a flag. It may have it in part: the data counts every known fault as that.
 */
export const enginesWithout = (possible: PossibleFeatures): string[] =>
	REQUIRED_ENGINES.filter(({ id, version }) =>
		possible.every((key) => {
			const support = nodeAt(key.split('.'))!.__compat!.support[id];
			return ![support ?? []].flat().some((statement) => isSupported(statement, Number(version)));
		}),
	).map(({ name, version }) => `${name} ${version}`);

/** Returns the features below a path by the last part of their paths. */
export function featuresByName(...path: string[]): ReadonlyMap<string, FeatureKey[]> {
	const found = new Map<string, FeatureKey[]>();
	const visit = (nodePath: string[]) => {
		for (const name of Object.keys(nodeAt(nodePath)!)) {
			if (name === '__compat') continue;
			const key = [...nodePath, name];
			if (nodeAt(key)!.__compat) found.set(name, [...(found.get(name) ?? []), key.join('.')]);
			visit(key);
		}
	};
	visit(path);
	return found;
}

function nodeAt(path: readonly string[]): Identifier | undefined {
	let node: Identifier | undefined = data as unknown as Identifier;
	for (const name of path) node = node && Object.hasOwn(node, name) ? node[name] : undefined;
	return node;
}

function isSupported(statement: SimpleSupportStatement, version: number): boolean {
	const { version_added: added, version_removed: removed, flags } = statement;
	const isAtMost = (other: typeof added) =>
		typeof other === 'string' && Number.parseFloat(other.replace('≤', '')) <= version;
	return !flags && isAtMost(added) && !(removed && isAtMost(removed));
}
