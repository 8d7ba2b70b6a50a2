import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { currentCatalog } from './edition/current.ts';
import { answerSchema, interviewSchema } from './edition/schema.ts';

/** Drafts that are not shown are not rendered either: they may point to what is not there. */
const withoutDrafts = currentCatalog().draftFiles.map(
	(file) => `!${file.replace('content/interviews/', '')}`,
);

/**
 * The prose that Astro renders. Its fields, and those of all data files, are documented in edition/schema.ts;
 * ids are `interview/answer`, from the path.
 */
const interviews = defineCollection({
	loader: glob({
		base: './content/interviews',
		pattern: ['*/interview.mdx', ...withoutDrafts],
		generateId: ({ entry }) => entry.split('/')[0]!,
	}),
	schema: interviewSchema,
});

const answers = defineCollection({
	loader: glob({
		base: './content/interviews',
		pattern: ['*/[0-9][0-9]-*.mdx', ...withoutDrafts],
		generateId: ({ entry }) => entry.replace(/\/\d\d-(.*)\.mdx$/, '/$1'),
	}),
	schema: answerSchema,
});

export const collections = { interviews, answers };
