import { termSchema } from '#src/schema/content.ts';
import type { DraftKind } from '../parts/draft-kind.ts';
import { choice, id, optional, sources, splitList, text } from '../parts/fields.ts';
import { changeJson } from '../parts/project.ts';

const FILE = 'content/terms.json';
const KINDS = termSchema.options[1].shape.kind.options;

/** A term: a person, an organisation, a word of the subject or a thing. */
export const termKind: DraftKind = {
	what: `a term, in ${FILE}`,
	fields: [
		text('name', 'Its name, as printed in English'),
		id('term', 'name', (_, { catalog }) => catalog.terms),
		choice('kind', `What it is: ${KINDS.join(', ')}`, () => KINDS, KINDS[0]),
		text('what', 'What or who it is, in one or two sentences'),
		optional(
			'synonyms',
			'Other spellings and words that search finds it by, in any language, with commas between',
		),
		sources('Keys of its sources'),
	],
	async make({ id: termId, name, kind, what, synonyms = '', sources: keys = '' }, project) {
		const term = {
			...{ id: termId, draft: true, name, kind, names: [], synonyms: splitList(synonyms), what },
			...(keys && { sources: splitList(keys) }),
		};
		return {
			changes: await changeJson<unknown[]>(project, FILE, (all) => [...all, term]),
			nextStep: `Link its first mention in an answer or note: [words](term:${termId}). Add its names in other scripts to "names".`,
		};
	},
};
