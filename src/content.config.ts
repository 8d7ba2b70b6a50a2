import { defineCollection } from 'astro:content';
import { showsDrafts } from '#src/authoring/content-folder/drafts.ts';
import { currentCatalog } from '#src/authoring/current.ts';
import { proseLoader } from '#src/authoring/prose-loader.ts';

/** Drafts that are not shown are not rendered either: they may point to what is not there. */
const withoutDrafts = showsDrafts()
	? []
	: currentCatalog().draftFiles.map((file) => `!${file.replace('content/interviews/', '')}`);

/**
 * The prose that Astro renders; ids are `interview/answer`, from the path. Its fields are documented in schema/content.ts
 * and checked there, with all other files of content/, so that every mistake is told in one way.
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
