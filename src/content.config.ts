import { defineCollection } from 'astro:content';
import { showsDrafts } from '#src/authoring/content-folder/drafts.ts';
import { currentCatalog } from '#src/authoring/current-edition.ts';
import { proseLoader } from '#src/authoring/prose-loader.ts';

/** Patterns that exclude hidden drafts from rendering: they may link to what does not exist. */
const withoutDrafts = showsDrafts()
	? []
	: currentCatalog().draftFiles.map((file) => `!${file.replace('content/interviews/', '')}`);

/**
 * The prose that Astro renders. Ids come from the path: `interview` and `interview/answer`. Its fields are documented
 * and checked in schema/content.ts, with all other files of content/, so that all mistakes are reported in one way.
 */
const interviews = defineCollection({
	loader: proseLoader({
		base: './content/interviews',
		pattern: ['*/interview.mdx', ...withoutDrafts],
		generateId: ({ entry }) => entry.split('/')[0]!,
	}),
});

const answers = defineCollection({
	loader: proseLoader({
		base: './content/interviews',
		pattern: ['*/[0-9][0-9]-*.mdx', ...withoutDrafts],
		generateId: ({ entry }) => entry.replace(/\/\d\d-(.*)\.mdx$/, '/$1'),
	}),
});

export const collections = { interviews, answers };
