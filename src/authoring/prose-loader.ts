import type { Loader, LoaderContext } from 'astro/loaders';
import { glob } from 'astro/loaders';

/** Astro’s function that splits a file into frontmatter and body. Its public types do not contain it. */
interface EntryType {
	getEntryInfo(file: { contents: string; fileUrl: URL }): Promise<object>;
}

/**
 * Returns Astro’s `glob` loader with one change: a file with unreadable frontmatter loads as an empty file, instead of
 * ending `dev` with a stack trace. `loadEdition` reports the file together with all other mistakes.
 */
export function proseLoader(options: Parameters<typeof glob>[0]): Loader {
	const loader = glob(options);
	return {
		...loader,
		load: (context) => {
			const { entryTypes } = context as LoaderContext & { entryTypes: Map<string, EntryType> };
			const tolerant = [...entryTypes].map(
				([extension, type]) => [extension, tolerateErrors(type)] as const,
			);
			return loader.load(Object.assign({}, context, { entryTypes: new Map(tolerant) }));
		},
	};
}

const tolerateErrors = (type: EntryType): EntryType => ({
	...type,
	getEntryInfo: async (file) => {
		try {
			return await type.getEntryInfo(file);
		} catch {
			return { data: {}, body: '', slug: '', rawData: '' };
		}
	},
});
