import { type CitationItem, parseCitation } from '#src/shared/citation.ts';
import { unknownId } from '#src/shared/text/unknown-id.ts';

/** `[@key, §29; @other]`, with the white space before it. */
export const CITATION = /\s*\[(@[^\]]+)\]/g;

/** A mistake in a citation, and the words that it shows by. */
interface CitationMistake {
	typed: string;
	message: string;
}

type Sources = Pick<ReadonlySet<string>, 'has' | 'keys'>;

/**
 * Finds what is wrong with the citations of a text, and what may have been meant as one.
 * @param drafts What exists as a draft, and is not shown: see `draftKey`.
 */
export function citationMistakes(
	text: string,
	sources: Sources,
	drafts: ReadonlySet<string>,
): CitationMistake[] {
	const cited = [...text.matchAll(CITATION)].flatMap(([, items]) =>
		parseCitation(items!).flatMap((item) => {
			const message = itemMistake(item, sources, drafts);
			return message ? [{ typed: item.key || '[@', message }] : [];
		}),
	);
	return [...cited, ...strayKeys(text.replace(CITATION, ' '), sources)];
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
		const sign = rest.startsWith('@') ? ';' : ',';
		return `"${key}" has no mark between its parts. Write [@${first}${sign} ${rest}].`;
	}
	if (!sources.has(key)) {
		const remedy = `add "${key}" to content/sources.json`;
		return unknownId('source', key, sources.keys(), remedy, drafts.has(`source ${key}`));
	}
	if (locator.startsWith('@')) {
		return `"${key}, ${locator}" has a comma between two sources. Write [@${key}; ${locator}].`;
	}
	const page = /^(?:(?:pages?|pp?|pgs?)\.?\s*)?(\d+(?:\s*[-–]\s*\d+)?)$/i.exec(locator)?.[1];
	const written =
		page && (/\D/.test(page) ? `pp. ${page.replace(/\s*[-–]\s*/, '–')}` : `p. ${page}`);
	if (written && written !== locator) {
		return `"${locator}" is not how a page is written. Did you mean "${written}"? If not, say what it is: "§${page}".`;
	}
	return undefined;
}

/** Keys without their brackets or their @, and brackets that are not closed. */
function strayKeys(text: string, sources: Sources): CitationMistake[] {
	const open = [...text.matchAll(/\[@([\w-]*)/g)].map(([typed, key]) => ({
		typed,
		message: `The citation "${typed}" is not whole. Write [@${key || 'key'}].`,
	}));
	const bare = [...text.matchAll(/(?<![\w[])@([\w-]*\w)/g)].map(([typed, key]) => ({
		typed,
		message: `"${typed}" stands outside of square brackets. Write [@${key}].`,
	}));
	const plain = [...text.matchAll(/\[([\w-]+)\]/g)].flatMap(([typed, key]) =>
		sources.has(key!)
			? [
					{
						typed,
						message: `"${typed}" has no @. Did you mean [@${key}]? If not, take the brackets away.`,
					},
				]
			: [],
	);
	return [...open, ...bare, ...plain];
}
