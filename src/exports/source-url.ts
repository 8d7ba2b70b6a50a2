import type { Edition } from '#src/edition/model/edition.ts';
import type { ToUrl } from './to-url.ts';

/** Returns the web address of a source, or for a source that is not on the web its entry in our bibliography. */
export const sourceUrl = (
	key: string,
	{ sources, permalinks }: Pick<Edition, 'sources' | 'permalinks'>,
	toUrl: ToUrl,
): string => sources.get(key)!.URL ?? toUrl(permalinks.get(`source ${key}`)!);
