import { id as idSchema } from '#src/schema/parts.ts';
import { INTERVIEW_PAGES } from '#src/shared/address.ts';
import { draftKey } from '#src/shared/draft-key.ts';
import type { Project } from './project.ts';

/** Addresses of the site’s own pages and files, which no interview can have. */
const TAKEN =
	'about addresses booklet card feed icon interviews offline pagefind places search sitemap sources sw timeline topics';

/**
 * Makes an id from words: “Gas pipelines” gives `gas-pipelines`. At most 40 characters.
 * @returns Undefined if the words have letters that ids cannot have, as “Артём”: only the editor knows their spelling.
 */
export function toId(words: string): string | undefined {
	const plain = words
		.normalize('NFD')
		.toLowerCase()
		.replace(/\p{M}|[’']/gu, '');
	if (/(?![a-z0-9])[\p{L}\p{N}]/u.test(plain)) return undefined;
	const id = plain
		.replace(/[^a-z0-9]+/g, '-')
		.slice(0, 40)
		.replace(/^-+|-+$/g, '');
	return id || undefined;
}

/**
 * Returns what is wrong with the id of a draft: its form is wrong, or the id is or was in use. Ids are never reused.
 * @param known The existing ids of the kind.
 * @param interview Id of the interview that the draft belongs to, for a kind that belongs to one.
 */
export function findIdMistake(
	kind: string,
	id: string,
	{
		known,
		interview,
		record,
	}: Pick<Project, 'record'> & {
		known: Pick<ReadonlySet<string>, 'has'>;
		interview?: string | undefined;
	},
): string | undefined {
	const form = idSchema.safeParse(id);
	if (!form.success) return `"${id}" is no id. ${form.error.issues[0]!.message}`;
	if (known.has(id)) return `There is a ${kind} "${id}" already. Give this one another id.`;
	const key = draftKey(kind, id, interview ? `content/interviews/${interview}/` : '');
	if (key in record.published || key in record.moved) {
		return `The ${kind} "${id}" was published once, and ids are never reused. Give this one another id.`;
	}
	if (kind === 'interview' && TAKEN.split(' ').includes(id)) {
		return `"${id}" is the address of a page of the site. Give the interview another id.`;
	}
	if (kind === 'answer' && Object.values<string>(INTERVIEW_PAGES).includes(id)) {
		return `"${id}" is the address of another page of the interview. Give the answer another id.`;
	}
	return undefined;
}
