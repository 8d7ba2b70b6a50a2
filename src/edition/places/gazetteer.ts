import type { Place } from '#src/schema/content.ts';

/** Places of one country, or those that no one country holds. */
export interface CountryGroup {
	id: string;
	name: string;
	places: Place[];
}

/** Groups places by country, in the order the gazetteer first names it; what lies between countries comes last. */
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

/** What a place is and where: “port town, North Korea”; the country is left out if no one holds it. */
export const describePlace = ({ type, country }: Pick<Place, 'type' | 'country'>): string =>
	country === null ? type : `${type}, ${countryName(country)}`;

/** “Korean” for ko, “Traditional Chinese” for zh-Hant. */
export const languageName = (tag: string): string => languages.of(tag)!;

/** What a language calls itself: “Русский”; without its script where no other of `all` has its language: “中文”. */
export function nameOfItself(tag: string, all: readonly string[]): string {
	const language = (one: string) => new Intl.Locale(one).language;
	const isAlone = all.every((other) => other === tag || language(other) !== language(tag));
	const names = new Intl.DisplayNames([tag], { type: 'language' });
	const [first = '', ...rest] = names.of(isAlone ? language(tag) : tag)!;
	const capital = first.toLocaleUpperCase(tag);
	// Georgian has capitals that no name begins with, and few fonts.
	return /\p{Script=Geor}/u.test(first) ? first + rest.join('') : capital + rest.join('');
}

/** One name for each language: a checked one if there is one. */
export function chiefNames({ names }: Pick<Place, 'names'>): Place['names'] {
	const byLanguage = Map.groupBy(names, ({ lang }) => lang);
	return [...byLanguage.values()].map((some) => some.find(({ verified }) => verified) ?? some[0]!);
}

/** All names under the language each belongs to, in the order given. Hanja are Korean, whatever their tag. */
export const namesByLanguage = ({ names }: Pick<Place, 'names'>) =>
	[...Map.groupBy(names, languageOf)].map(([language, forms]) => ({ language, forms }));

const HANJA = 'hanja';

/** “Korean”, “Simplified Chinese”; “Korean, hanja” for a Korean name in Chinese characters. */
export const languageOf = ({ lang, usage }: Place['names'][number]): string =>
	usage === HANJA ? `${languageName('ko')}, ${HANJA}` : languageName(lang);

/** What a reader should know of a form of a name: where it is used, and whether it was checked. */
export const remarkOn = ({ usage, verified }: Place['names'][number]): string =>
	[usage === HANJA ? '' : usage, verified ? '' : 'unchecked'].filter(Boolean).join(', ');

const english = new Intl.Collator('en-GB');
const regions = new Intl.DisplayNames('en-GB', { type: 'region' });
const languages = new Intl.DisplayNames('en-GB', { type: 'language' });

/** “North Korea” for KP; what to call a place between countries for null. */
const countryName = (country: Place['country']): string =>
	country === null ? 'Between countries' : regions.of(country)!;
