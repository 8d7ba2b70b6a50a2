import { sourceSchema } from '#src/schema/content.ts';
import { dateMistake } from '#src/shared/text/date.ts';
import type { DraftKind } from '../parts/draft-kind.ts';
import { choice, id, optional, text } from '../parts/fields.ts';
import { changeJson } from '../parts/project.ts';

const FILE = 'content/sources.json';
const TYPES = [
	...['article-newspaper', 'webpage', 'report', 'book', 'chapter', 'article-journal'],
	...['legislation', 'treaty', 'interview', 'article-magazine', 'thesis', 'broadcast'],
];

/** An item of the bibliography. */
export const sourceKind: DraftKind = {
	what: 'a source, in content/sources.json',
	fields: [
		text('title', 'Its title'),
		id('source', 'title', (_, { catalog }) => catalog.sources),
		choice('type', `What it is: ${TYPES.join(', ')}`, () => TYPES),
		optional('author', 'Author: “Family, Given”, or the name of a body'),
		optional('in', 'The newspaper, journal, book or site it is in'),
		{
			...optional('date', 'Year, month or day it came out'),
			findMistake: (value) => (value === '' ? undefined : dateMistake(value)),
		},
		{
			...optional('url', 'Its address'),
			findMistake: (value) =>
				value === '' || sourceSchema.shape.URL.safeParse(value).success
					? undefined
					: `"${value}" is no address. Give it whole: "https://…".`,
		},
		choice('consulted', 'How far you consulted it: read, quoted, unread', () => [
			...sourceSchema.shape.custom.shape.consulted.options,
		]),
	],
	async make(
		{ id: sourceId, type, title, author = '', in: container, date, url, consulted },
		project,
	) {
		const [family, given] = author.split(/, */);
		const source = {
			...{ id: sourceId, draft: true, type, title },
			...(author && { author: [given ? { family, given } : { literal: author }] }),
			...(container && { 'container-title': container }),
			...(date && { issued: { 'date-parts': [date.split('-').map(Number)] } }),
			...(url && { URL: url }),
			custom: { consulted },
		};
		return {
			changes: await changeJson<unknown[]>(project, FILE, (all) => [...all, source]),
			nextStep: `Cite it in a note that is a draft too: [@${sourceId}] or [@${sourceId}, p. 2]. \`custom.remark\` can say what a reader who checks should know.`,
		};
	},
};
