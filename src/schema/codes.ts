const regions = new Intl.DisplayNames('en-GB', { type: 'region', fallback: 'none' });
const languages = new Intl.DisplayNames('en-GB', { type: 'language', fallback: 'none' });

/**
 * Explains to an editor what is wrong with the code of a country (ISO 3166-1, two capital letters).
 * Returns undefined for a valid code.
 */
export function countryMistake(code: string): string | undefined {
	const proper = properCode(code);
	if (proper === code) return undefined;
	return proper
		? `Did you mean "${proper}"?`
		: 'Give the two capital letters of ISO 3166-1, such as "KP", or null.';
}

/** Explains to an editor what is wrong with a language tag (BCP 47). Returns undefined for a valid tag. */
export function languageMistake(tag: string): string | undefined {
	const proper = properTag(tag);
	if (proper === tag) return undefined;
	return proper
		? `Did you mean "${proper}"?`
		: 'Give a language tag, such as "ko" or "zh-Hans": it is not the tag of any language known here.';
}

/** Corrects the code of a country: “GB” for “uk”. Returns undefined for a code of no country. */
function properCode(code: string): string | undefined {
	if (!/^[a-z]{2}$/i.test(code)) return undefined;
	const { region } = new Intl.Locale(`und-${code}`);
	return region && region !== 'ZZ' && regions.of(region) ? region : undefined;
}

/** Corrects a language tag: “zh-Hans” for “zh-hans”. Returns undefined for a tag of no language. */
function properTag(tag: string): string | undefined {
	try {
		const [proper] = Intl.getCanonicalLocales(tag);
		return proper && languages.of(proper) ? proper : undefined;
	} catch {
		return undefined;
	}
}
