import type { Loader, LoaderContext } from 'astro/loaders';
import { glob } from 'astro/loaders';

/** What Astro calls to part a file into its fields and its body; no part of its public types. */
interface EntryType {
	getEntryInfo(file: { contents: string; fileUrl: URL }): Promise<object>;
}

/**
 * Astro’s loader of files, but that it takes one whose fields cannot be read for an empty one instead of ending `dev`
 * with a stack: edition/ tells of it, with all other mistakes.
 */
export function proseLoader(options: Parameters<typeof glob>[0]): Loader {
	const loader = glob(options);
	return {
		...loader,
		load: (context) => {
			const { entryTypes } = context as LoaderContext & { entryTypes: Map<string, EntryType> };
			const forgiving = [...entryTypes].map(([end, type]) => [end, forgive(type)] as const);
			return loader.load(Object.assign({}, context, { entryTypes: new Map(forgiving) }));
		},
	};
}

const forgive = (type: EntryType): EntryType => ({
	...type,
	getEntryInfo: async (file) => {
		try {
			return await type.getEntryInfo(file);
		} catch {
			return { data: {}, body: '', slug: '', rawData: '' };
		}
	},
});
