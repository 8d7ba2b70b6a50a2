import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { answerSchema, interviewSchema } from './edition/schema.ts';

/**
 * The prose that Astro renders. Its fields, and those of all data files, are documented in edition/schema.ts;
 * ids are `interview/answer`, from the path.
 */
const interviews = defineCollection({
	loader: glob({
		base: './content/interviews',
		pattern: '*/interview.mdx',
		generateId: ({ entry }) => entry.split('/')[0]!,
	}),
	schema: interviewSchema,
});

const answers = defineCollection({
	loader: glob({
		base: './content/interviews',
		pattern: '*/[0-9][0-9]-*.mdx',
		generateId: ({ entry }) => entry.replace(/\/\d\d-(.*)\.mdx$/, '/$1'),
	}),
	schema: answerSchema,
});

export const collections = { interviews, answers };
