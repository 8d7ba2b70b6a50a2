import { globSync, readFileSync } from 'node:fs';
import { enginesWithout, type FeatureKey, type PossibleFeatures } from './feature-data.ts';
import { pageFeatures } from './page-features.ts';
import { scriptFeatures } from './script-features.ts';

/** A feature that a required engine lacks. */
export interface NewerFeature {
	/** Names of the engines that lack it: `Firefox 115`. */
	engines: string[];
	/** A built file that uses it. */
	file: string;
}

/**
 * Finds what the pages and scripts of a built site use and a required engine lacks. A value of a property that is
 * listed itself is left out.
 * @param folder The built site.
 */
export function findNewerFeatures(folder: string): Map<FeatureKey, NewerFeature> {
	const found = new Map<FeatureKey, NewerFeature>();
	for (const file of globSync('**/*.{html,js}', { cwd: folder }).toSorted()) {
		for (const possible of featuresOf(file, readFileSync(`${folder}/${file}`, 'utf8'))) {
			const [key] = possible;
			const engines = found.has(key!) ? [] : enginesWithout(possible);
			if (engines.length > 0) found.set(key!, { engines, file });
		}
	}
	const isOfListed = (key: FeatureKey) => found.has(key.slice(0, key.lastIndexOf('.')));
	return new Map([...found].filter(([key]) => !isOfListed(key)).toSorted());
}

const featuresOf = (file: string, text: string): PossibleFeatures[] =>
	file.endsWith('.js') ? scriptFeatures(text) : pageFeatures(text);
