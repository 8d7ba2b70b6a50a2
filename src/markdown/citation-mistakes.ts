import { type CitationItem, parseCitation } from '#src/shared/citation.ts';
import { explainUnknownId } from '#src/shared/text/explain-unknown-id.ts';

/** Matches a citation, `[@key, §29; @other]`, and the white space before it. Group 1 holds the items. */
export const CITATION = /\s*\[(@[^\]]+)\]/g;

/** A mistake in a citation, with the message for the editor. */
interface CitationMistake {
	/** The mistaken characters as typed, by which the mistake’s line and column are found. */
	typed: string;
	message: string;
}

type Sources = Pick<ReadonlySet<string>, 'has' | 'keys'>;

/**
 * Finds the mistakes in the citations of a text, and the words that were probably meant as a citation.
 * @param text The value of one text node.
 * @param sources The sources by key.
 * @param drafts Keys of the drafts that are left out: see `draftKey`.
 */
export function citationMistakes(
	text: string,
	sources: Sources,
	drafts: ReadonlySet<string>,
): CitationMistake[] {
	const inCitations = [...text.matchAll(CITATION)].flatMap(([, items]) =>
		parseCitation(items!).flatMap((item) => {
			const message = itemMistake(item, sources, drafts);
			return message ? [{ typed: item.key || '[@', message }] : [];
		}),
	);
	return [...inCitations, ...strayKeys(text.replace(CITATION, ' '), sources)];
}

function itemMistake(
	{ key, locator = '' }: CitationItem,
	sources: Sources,
	drafts: ReadonlySet<string>,
): string | undefined {
	if (key === '') {
		return 'A citation has no key. Write one, [@key], or take out what is too much.';
	}
	const [first = '', rest] = key.split(/\s+(.*)/s);
	if (!sources.has(key) && rest && sources.has(first)) {
		const separator = rest.startsWith('@') ? ';' : ',';
		return `"${key}" has no mark between its parts. Write [@${first}${separator} ${rest}].`;
	}
	if (!sources.has(key)) {
		const remedy = `add "${key}" to content/sources.json`;
		return explainUnknownId('source', key, sources.keys(), remedy, drafts.has(`source ${key}`));
	}
	if (locator.startsWith('@')) {
		return `"${key}, ${locator}" has a comma between two sources. Write [@${key}; ${locator}].`;
	}
	const page = /^(?:(?:pages?|pp?|pgs?)\.?\s*)?(\d+(?:\s*[-–]\s*\d+)?)$/i.exec(locator)?.[1];
	const corrected =
		page && (/\D/.test(page) ? `pp. ${page.replace(/\s*[-–]\s*/, '–')}` : `p. ${page}`);
	if (corrected && corrected !== locator) {
		return `"${locator}" is not how a page is written. Did you mean "${corrected}"? If not, say what it is: "§${page}".`;
	}
	return undefined;
}

/** Finds brackets that are not closed, and keys without their brackets or without their @. */
function strayKeys(text: string, sources: Sources): CitationMistake[] {
	const unclosed = [...text.matchAll(/\[@([\w-]*)/g)].map(([typed, key]) => ({
		typed,
		message: `The citation "${typed}" is not whole. Write [@${key || 'key'}].`,
	}));
	const unbracketed = [...text.matchAll(/(?<![\w[])@([\w-]*\w)/g)].map(([typed, key]) => ({
		typed,
		message: `"${typed}" stands outside of square brackets. Write [@${key}].`,
	}));
	const withoutAt = [...text.matchAll(/\[([\w-]+)\]/g)].flatMap(([typed, key]) =>
		sources.has(key!)
			? [
					{
						typed,
						message: `"${typed}" has no @. Did you mean [@${key}]? If not, take the brackets away.`,
					},
				]
			: [],
	);
	return [...unclosed, ...unbracketed, ...withoutAt];
}
