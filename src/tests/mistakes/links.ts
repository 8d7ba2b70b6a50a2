import type { Mistake } from './mistake.ts';

/** Mistakes in links. */
export const linksMistakes: readonly Mistake[] = [
	{
		subject: 'an unknown place',
		file: '01-gas.mdx',
		from: 'place:lake-sevan',
		to: 'place:lake-sevann',
		reportedAt: '[Lake Sevan](p',
		message:
			'Unknown place "lake-sevann". Did you mean "lake-sevan"? If not, add "lake-sevann" to content/places.json.',
	},
	{
		subject: 'a place with a capital',
		file: '01-gas.mdx',
		from: 'place:poti',
		to: 'place:Poti',
		reportedAt: '[Poti](plac',
		message:
			'Unknown place "Poti". Did you mean "poti"? If not, add "Poti" to content/places.json.',
	},
	{
		subject: 'a place with an underscore',
		file: '01-gas.mdx',
		from: 'place:lake-sevan',
		to: 'place:lake_sevan',
		reportedAt: '[Lake Sevan](p',
		message:
			'Unknown place "lake_sevan". Did you mean "lake-sevan"? If not, add "lake_sevan" to content/places.json.',
	},
	{
		subject: 'an unknown term',
		file: '01-gas.mdx',
		from: 'term:rope-word',
		to: 'term:rope-wort',
		reportedAt: '[a quayknot](term',
		message:
			'Unknown term "rope-wort". Did you mean "rope-word"? If not, add "rope-wort" to content/terms.json.',
	},
	{
		subject: 'an unknown measure',
		file: '02-border.mdx',
		from: 'measure:armenia-iran',
		to: 'measure:armenai-iran',
		reportedAt: '[33 km](meas',
		message:
			'Unknown measure "armenai-iran". Did you mean "armenia-iran"? If not, add "armenai-iran" to measures.json.',
	},
	{
		subject: 'a figure that differs from the map',
		file: '02-border.mdx',
		from: '[33 km]',
		to: '[19 km]',
		reportedAt: '[19 km](meas',
		message:
			'The figure "19 km" disagrees with the map: "armenia-iran" measures "33 km". Write [33 km](measure:armenia-iran), or cite a source for another figure instead.',
	},
	{
		subject: 'a figure without its space',
		file: '02-border.mdx',
		from: '[33 km]',
		to: '[33km]',
		reportedAt: '[33km](measu',
		message:
			'The figure "33km" disagrees with the map: "armenia-iran" measures "33 km". Write [33 km](measure:armenia-iran), or cite a source for another figure instead.',
	},
	{
		subject: 'a pointer to a note that does not exist',
		file: 'interview.mdx',
		from: 'note:one-gate',
		to: 'note:one-gaet',
		reportedAt: '[said](note:',
		message:
			'Unknown note "one-gaet". Did you mean "one-gate"? If not, write its definition, "[^one-gaet]: **Context. The title.** …", in the answer it belongs to.',
	},
	{
		subject: 'a mistyped kind of link',
		file: '01-gas.mdx',
		from: 'place:lake-sevan',
		to: 'plase:lake-sevan',
		reportedAt: '[Lake Sevan](p',
		message:
			'Unknown link "plase:lake-sevan". Did you mean "place:lake-sevan"? Links are place:, term:, measure:, note: or a whole address; write one of these.',
	},
	{
		subject: 'a link without its kind',
		file: '01-gas.mdx',
		from: 'place:poti',
		to: 'poti',
		reportedAt: '[Poti](poti',
		message:
			'Unknown link "poti". Did you mean "place:poti"? Links are place:, term:, measure:, note: or a whole address; write one of these.',
	},
	{
		subject: 'an address without https',
		file: '01-gas.mdx',
		from: 'place:poti',
		to: 'www.testquay.example',
		reportedAt: '[Poti](www.',
		message:
			'Unknown link "www.testquay.example". Did you mean "https://www.testquay.example"? Links are place:, term:, measure:, note: or a whole address; write one of these.',
	},
	{
		subject: 'an address with one slash',
		file: '01-gas.mdx',
		from: 'place:poti',
		to: 'https:/testquay.example',
		reportedAt: '[Poti](http',
		message:
			'Unknown link "https:/testquay.example". Did you mean "https://testquay.example"? Links are place:, term:, measure:, note: or a whole address; write one of these.',
	},
	{
		subject: 'a link without an address',
		file: '01-gas.mdx',
		from: 'place:poti',
		to: '',
		reportedAt: '[Poti]()[^s',
		message:
			'Unknown link "". Links are place:, term:, measure:, note: or a whole address; write one of these.',
	},
	{
		subject: 'a link without words',
		file: '01-gas.mdx',
		from: '[Poti]',
		to: '[]',
		reportedAt: '[](place:pot',
		message:
			'The link to "place:poti" has no words. Write them between its square brackets, or delete it.',
	},
	{
		subject: 'a link that is not closed',
		file: '01-gas.mdx',
		from: '(place:poti)',
		to: '(place:poti',
		reportedAt: 'place:poti[',
		message:
			'"place:poti" is not part of a link. Write [words](place:poti), both pairs of brackets closed, nothing between them and no space in the second.',
	},
	{
		subject: 'a space between the brackets of a link',
		file: '01-gas.mdx',
		from: '](place:poti',
		to: '] (place:poti',
		reportedAt: 'place:poti)',
		message:
			'"place:poti" is not part of a link. Write [words](place:poti), both pairs of brackets closed, nothing between them and no space in the second.',
	},
	{
		subject: 'a space within a link',
		file: '01-gas.mdx',
		from: 'place:poti',
		to: 'place: poti',
		reportedAt: 'place: poti',
		message:
			'"place: poti" is not part of a link. Write [words](place:poti), both pairs of brackets closed, nothing between them and no space in the second.',
	},
	{
		subject: 'two pairs of square brackets',
		file: '01-gas.mdx',
		from: '(place:poti)',
		to: '[poti]',
		reportedAt: '[Poti][poti',
		message:
			'"[Poti][poti]" has two pairs of square brackets. Write [Poti](poti) for a link, [Poti][^poti] for a note.',
	},
	{
		subject: 'a link to a page whose address has a space',
		file: '01-gas.mdx',
		from: 'place:poti',
		to: 'https://testquay.example/a b.html',
		reportedAt: '[Poti](http',
		message:
			'"[Poti](https://testquay.example/a b.html)" is not a link, for its address has a space. Write %20 for the space: [Poti](https://testquay.example/a%20b.html).',
	},
	{
		subject: 'an address with two spaces and a query',
		file: '02-border.mdx',
		from: 'A bridge',
		to: 'A [bridge](https://testquay.example/a b c.html?q=x_y)',
		reportedAt: '[bridge](ht',
		message:
			'"[bridge](https://testquay.example/a b c.html?q=x_y)" is not a link, for its address has a space. Write %20 for the space: [bridge](https://testquay.example/a%20b%20c.html?q=x_y).',
	},
	{
		subject: 'an address that is broken over two lines',
		file: '01-gas.mdx',
		from: 'place:poti',
		to: 'https://testquay.example/a\nb.html',
		reportedAt: '[Poti](http',
		message:
			'"[Poti](https://testquay.example/a b.html)" is not a link, for its address has a space. Write %20 for the space: [Poti](https://testquay.example/a%20b.html).',
	},
	{
		subject: 'an address whose link is not closed',
		file: '01-gas.mdx',
		from: '(place:poti)',
		to: '(https://testquay.example/a',
		reportedAt: 'https://testquay.example/a[^s',
		message:
			'"https://testquay.example/a" stands in the text. Write it as a link, [words](https://testquay.example/a), both pairs of brackets closed and nothing between them.',
		hasConsequences: true,
	},
	{
		subject: 'an address in the text',
		file: '01-gas.mdx',
		from: 'None was laid from',
		to: 'See https://testquay.example/x_y_z. None was laid from',
		reportedAt: 'https://test',
		message:
			'"https://testquay.example/x_y_z" stands in the text. Write it as a link, [words](https://testquay.example/x_y_z), both pairs of brackets closed and nothing between them.',
	},
	{
		subject: 'an address in a note',
		file: '02-border.mdx',
		from: 'A bridge',
		to: 'A bridge (http://testquay.example/)',
		reportedAt: 'http://test',
		message:
			'"http://testquay.example/" stands in the text. Write it as a link, [words](http://testquay.example/), both pairs of brackets closed and nothing between them.',
	},
	{
		subject: 'an address without https in the text',
		file: '01-gas.mdx',
		from: 'None was laid from',
		to: 'See www.testquay.example. None was laid from',
		reportedAt: 'www.testquay',
		message:
			'"www.testquay.example" stands in the text. Write it as a link, [words](https://www.testquay.example), both pairs of brackets closed and nothing between them.',
	},
	{
		subject: 'an address of mail in the text',
		file: '01-gas.mdx',
		from: 'None was laid from',
		to: 'Ask pier@testquay.example. None was laid from',
		reportedAt: 'pier@testquay',
		message:
			'"pier@testquay.example" stands in the text. Write it as a link, [words](mailto:pier@testquay.example), both pairs of brackets closed and nothing between them.',
	},
	{
		subject: 'an address of a machine in the text',
		file: '01-gas.mdx',
		from: 'None was laid from',
		to: 'See https://localhost/x, none was laid from',
		reportedAt: 'https://local',
		message:
			'"https://localhost/x" stands in the text. Write it as a link, [words](https://localhost/x), both pairs of brackets closed and nothing between them.',
	},
	{
		subject: 'a link with a space of another kind',
		file: '01-gas.mdx',
		from: 'place:poti',
		to: 'poti harbour',
		reportedAt: '[Poti](poti',
		message:
			'"[Poti](poti harbour)" is not a link. Links are place:, term:, measure:, note: or a whole address, without spaces; write one of these, or a backslash before the first bracket.',
	},
];
