import type { Mistake } from './mistake.ts';

/** Mistakes in links. */
export const linksMistakes: readonly Mistake[] = [
	{
		subject: 'an unknown place',
		file: '01-gas.mdx',
		from: 'place:ulan-ude',
		to: 'place:ulan-udde',
		reportedAt: '[Ulan-Ude](p',
		message:
			'Unknown place "ulan-udde". Did you mean "ulan-ude"? If not, add "ulan-udde" to content/places.json.',
	},
	{
		subject: 'a place with a capital',
		file: '01-gas.mdx',
		from: 'place:seoul',
		to: 'place:Seoul',
		reportedAt: '[Seoul](plac',
		message:
			'Unknown place "Seoul". Did you mean "seoul"? If not, add "Seoul" to content/places.json.',
	},
	{
		subject: 'a place with an underscore',
		file: '01-gas.mdx',
		from: 'place:ulan-ude',
		to: 'place:ulan_ude',
		reportedAt: '[Ulan-Ude](p',
		message:
			'Unknown place "ulan_ude". Did you mean "ulan-ude"? If not, add "ulan_ude" to content/places.json.',
	},
	{
		subject: 'an unknown term',
		file: '01-gas.mdx',
		from: 'term:kogas',
		to: 'term:kogaz',
		reportedAt: '[Kogas](term',
		message:
			'Unknown term "kogaz". Did you mean "kogas"? If not, add "kogaz" to content/terms.json.',
	},
	{
		subject: 'an unknown measure',
		file: '02-border.mdx',
		from: 'measure:border-river',
		to: 'measure:boarder-river',
		reportedAt: '[17 km](meas',
		message:
			'Unknown measure "boarder-river". Did you mean "border-river"? If not, add "boarder-river" to measures.json.',
	},
	{
		subject: 'a figure that differs from the map',
		file: '02-border.mdx',
		from: '[17 km]',
		to: '[19 km]',
		reportedAt: '[19 km](meas',
		message:
			'The figure "19 km" disagrees with the map: "border-river" measures "17 km". Write [17 km](measure:border-river), or cite a source for another figure instead.',
	},
	{
		subject: 'a figure without its space',
		file: '02-border.mdx',
		from: '[17 km]',
		to: '[17km]',
		reportedAt: '[17km](measu',
		message:
			'The figure "17km" disagrees with the map: "border-river" measures "17 km". Write [17 km](measure:border-river), or cite a source for another figure instead.',
	},
	{
		subject: 'a pointer to a note that does not exist',
		file: 'interview.mdx',
		from: 'note:one-crossing',
		to: 'note:one-crosing',
		reportedAt: '[said](note:',
		message:
			'Unknown note "one-crosing". Did you mean "one-crossing"? If not, write its definition, "[^one-crosing]: **Context.** …", in the answer it belongs to.',
	},
	{
		subject: 'a mistyped kind of link',
		file: '01-gas.mdx',
		from: 'place:ulan-ude',
		to: 'plase:ulan-ude',
		reportedAt: '[Ulan-Ude](p',
		message:
			'Unknown link "plase:ulan-ude". Did you mean "place:ulan-ude"? Links are place:, term:, measure:, note: or a whole address; write one of these.',
	},
	{
		subject: 'a link without its kind',
		file: '01-gas.mdx',
		from: 'place:seoul',
		to: 'seoul',
		reportedAt: '[Seoul](seou',
		message:
			'Unknown link "seoul". Did you mean "place:seoul"? Links are place:, term:, measure:, note: or a whole address; write one of these.',
	},
	{
		subject: 'an address without https',
		file: '01-gas.mdx',
		from: 'place:seoul',
		to: 'www.kogas.or.kr',
		reportedAt: '[Seoul](www.',
		message:
			'Unknown link "www.kogas.or.kr". Did you mean "https://www.kogas.or.kr"? Links are place:, term:, measure:, note: or a whole address; write one of these.',
	},
	{
		subject: 'an address with one slash',
		file: '01-gas.mdx',
		from: 'place:seoul',
		to: 'https:/kogas.or.kr',
		reportedAt: '[Seoul](http',
		message:
			'Unknown link "https:/kogas.or.kr". Did you mean "https://kogas.or.kr"? Links are place:, term:, measure:, note: or a whole address; write one of these.',
	},
	{
		subject: 'a link without an address',
		file: '01-gas.mdx',
		from: 'place:seoul',
		to: '',
		reportedAt: '[Seoul]()[^s',
		message:
			'Unknown link "". Links are place:, term:, measure:, note: or a whole address; write one of these.',
	},
	{
		subject: 'a link without words',
		file: '01-gas.mdx',
		from: '[Seoul]',
		to: '[]',
		reportedAt: '[](place:seo',
		message:
			'The link to "place:seoul" has no words. Write them between its square brackets, or delete it.',
	},
	{
		subject: 'a link that is not closed',
		file: '01-gas.mdx',
		from: '(place:seoul)',
		to: '(place:seoul',
		reportedAt: 'place:seoul[',
		message:
			'"place:seoul" is not part of a link. Write [words](place:seoul), both pairs of brackets closed, nothing between them and no space in the second.',
	},
	{
		subject: 'a space between the brackets of a link',
		file: '01-gas.mdx',
		from: '](place:seoul',
		to: '] (place:seoul',
		reportedAt: 'place:seoul)',
		message:
			'"place:seoul" is not part of a link. Write [words](place:seoul), both pairs of brackets closed, nothing between them and no space in the second.',
	},
	{
		subject: 'a space within a link',
		file: '01-gas.mdx',
		from: 'place:seoul',
		to: 'place: seoul',
		reportedAt: 'place: seoul',
		message:
			'"place: seoul" is not part of a link. Write [words](place:seoul), both pairs of brackets closed, nothing between them and no space in the second.',
	},
	{
		subject: 'two pairs of square brackets',
		file: '01-gas.mdx',
		from: '(place:seoul)',
		to: '[seoul]',
		reportedAt: '[Seoul][seou',
		message:
			'"[Seoul][seoul]" has two pairs of square brackets. Write [Seoul](seoul) for a link, [Seoul][^seoul] for a note.',
	},
];
