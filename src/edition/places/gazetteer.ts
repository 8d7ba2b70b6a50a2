import type { Place } from '#src/schema/content.ts';

/** The places of one country, or those that no single country holds. */
export interface CountryGroup {
	/** The country’s code in lower case (`kp`), or `between`. */
	id: string;
	name: string;
	places: Place[];
}

/** Groups places by country, in the order of each country’s first place; places between countries come last. */
export function groupByCountry(places: Iterable<Place>): CountryGroup[] {
	const groups = Map.groupBy(places, ({ country }) => country);
	return [...groups]
		.map(([country, group]) => ({
			id: country?.toLowerCase() ?? 'between',
			name: countryName(country),
			places: group.toSorted((a, b) => english.compare(a.name, b.name)),
		}))
		.toSorted((a, b) => Number(a.id === 'between') - Number(b.id === 'between'));
}

/** Describes a place by type and country: “port town, North Korea”, or “sea” if no single country holds it. */
export const describePlace = ({ type, country }: Pick<Place, 'type' | 'country'>): string =>
	country === null ? type : `${type}, ${countryName(country)}`;

/** Returns the English name of a language: “Korean” for ko, “Traditional Chinese” for zh-Hant. */
export const languageName = (tag: string): string => languages.of(tag)!;

/**
 * Returns the name of a language in that language: “Русский”. Leaves the script out (“中文”) if no other tag in `all`
 * has the same language.
 */
export function nativeLanguageName(tag: string, all: readonly string[]): string {
	const language = (one: string) => new Intl.Locale(one).language;
	const isAlone = all.every((other) => other === tag || language(other) !== language(tag));
	const names = new Intl.DisplayNames([tag], { type: 'language' });
	const [first = '', ...rest] = names.of(isAlone ? language(tag) : tag)!;
	const capital = first.toLocaleUpperCase(tag);
	// In Georgian, names do not begin with a capital, and few fonts have the capitals.
	return /\p{Script=Geor}/u.test(first) ? first + rest.join('') : capital + rest.join('');
}

/** Returns one name for each language: the first verified one, or else the first. */
export function mainNames({ names }: Pick<Place, 'names'>): Place['names'] {
	const byLanguage = Map.groupBy(names, ({ lang }) => lang);
	return [...byLanguage.values()].map(
		(forms) => forms.find(({ verified }) => verified) ?? forms[0]!,
	);
}

/** Groups all names by language, in the order given. Hanja count as Korean, whatever their tag. */
export const namesByLanguage = ({ names }: Pick<Place, 'names'>) =>
	[...Map.groupBy(names, languageOf)].map(([language, forms]) => ({ language, forms }));

/**
 * Returns the first verified name of a place in the language that is most common in its own country: 라진 for Rajin. Undefined
 * if it has none, or belongs to no single country.
 */
export function localName<Form extends Pick<Place['names'][number], 'lang' | 'verified'>>({
	names,
	country,
}: {
	names: readonly Form[];
	country: Place['country'];
}): Form | undefined {
	if (country === null) return undefined;
	const { language } = new Intl.Locale(`und-${country}`).maximize();
	return names.find(
		({ lang, verified }) => verified && new Intl.Locale(lang).language === language,
	);
}

const HANJA = 'hanja';

/** Returns the language of a name: “Korean”, or “Korean, hanja” for a Korean name in Chinese characters. */
export const languageOf = ({ lang, usage }: Place['names'][number]): string =>
	usage === HANJA ? `${languageName('ko')}, ${HANJA}` : languageName(lang);

/** Returns the remark printed after a name: where it is used, and “unchecked” if it is not verified. */
export const nameRemark = ({ usage, verified }: Place['names'][number]): string =>
	[usage === HANJA ? '' : usage, verified ? '' : 'unchecked'].filter(Boolean).join(', ');

const english = new Intl.Collator('en-GB');
const regions = new Intl.DisplayNames('en-GB', { type: 'region' });
const languages = new Intl.DisplayNames('en-GB', { type: 'language' });

/** Returns “North Korea” for KP, and “Between countries” for null. */
const countryName = (country: Place['country']): string =>
	country === null ? 'Between countries' : regions.of(country)!;
