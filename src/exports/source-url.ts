import type { Edition } from '#src/edition/model/edition.ts';
import type { ToUrl } from './to-url.ts';

/** Where a source can be read; of one that is not on the web, where it stands in our bibliography. */
export const sourceUrl = (
	key: string,
	{ sources, permalinks }: Pick<Edition, 'sources' | 'permalinks'>,
	toUrl: ToUrl,
): string => sources.get(key)!.URL ?? toUrl(permalinks.get(`source ${key}`)!);
