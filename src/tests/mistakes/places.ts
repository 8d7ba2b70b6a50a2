import type { Mistake } from './mistake.ts';

/** Mistakes in places, terms and sources. */
export const placesMistakes: readonly Mistake[] = [
	{
		subject: 'an id that is taken',
		file: 'content/places.json',
		from: '"id": "kutaisi"',
		to: '"id": "tbilisi"',
		reportedAt: '"id": "tbilisi",\n    "name": "Kut',
		message: 'The id "tbilisi" is taken since line 3. Give this one another.',
	},
	{
		subject: 'an id with capitals',
		file: 'content/places.json',
		from: '"id": "batumi"',
		to: '"id": "Batumi"',
		reportedAt: '"id": "Batumi',
		message:
			'"id" is "Batumi". Ids are lower case letters, digits and hyphens, such as "lower-tumen".',
	},
	{
		subject: 'an id that is only a number',
		file: 'content/places.json',
		from: '"id": "batumi"',
		to: '"id": "2"',
		reportedAt: '"id": "2"',
		message:
			'"id" is "2". A number alone is the address of a volume of the places: add a word, such as "island-2".',
	},
	{
		subject: 'an id with an underscore',
		file: 'content/places.json',
		from: '"id": "batumi"',
		to: '"id": "batumi_port"',
		reportedAt: '"id": "batumi',
		message:
			'"id" is "batumi_port". Ids are lower case letters, digits and hyphens, such as "lower-tumen".',
	},
	{
		subject: 'latitude and longitude that are swapped',
		file: 'content/places.json',
		from: /"lon": ([\d.]+),(\s+)"lat": ([\d.]+)/,
		to: '"lon": $3,$2"lat": 1$1',
		reportedAt: '"lat": 144.7',
		message:
			'"lat" is 144.79. It is off the globe: latitude runs from −90 to 90 degrees. Did you change it round with "lon"?',
	},
	{
		subject: 'a longitude off the globe',
		file: 'content/places.json',
		from: /"lon": [\d.]+/,
		to: '"lon": 1303.8',
		reportedAt: '"lon": 1303.',
		message: '"lon" is 1303.8. It is off the globe: longitude runs from −180 to 180 degrees.',
	},
	{
		subject: 'a number in quotation marks',
		file: 'content/places.json',
		from: /"lat": ([\d.]+)/,
		to: '"lat": "$1"',
		reportedAt: '"lat": "41.7',
		message: '"lat" is "41.72". It must be a number: write it without quotation marks.',
	},
	{
		subject: 'a longitude with its signs, as a text',
		file: 'content/places.json',
		from: /"lon": [\d.]+/,
		to: '"lon": "44°10′30″ E"',
		reportedAt: '"lon": "44°',
		message: '"lon" is "44°10′30″ E". It must be a number: write 44.175, without quotation marks.',
	},
	{
		subject: 'a name without its field “verified”',
		file: 'content/places.json',
		from: /,\s+"verified": true/,
		to: '',
		reportedAt: '{\n        "l',
		message: '"verified" is missing. Add it: true or false.',
	},
	{
		subject: 'a spelling listed twice',
		file: 'content/places.json',
		from: '"variants": ["Batum"]',
		to: '"variants": ["Batum", "Batum"]',
		reportedAt: '"Batum"]',
		message: '"Batum" is in this list twice. Keep one of them.',
	},
	{
		subject: 'an empty reason',
		file: 'content/places.json',
		from: /"why": "[^"]*"/,
		to: '"why": " "',
		reportedAt: '"why": " "\n',
		message: '"why" is "". It is empty: write it, or delete the field.',
	},
	{
		subject: 'a place with an unknown source',
		file: 'content/places.json',
		from: '"invented-logbook"',
		to: '"invented-logboo"',
		reportedAt: '"invented-logboo"',
		message:
			'Unknown source "invented-logboo". Did you mean "invented-logbook"? If not, add "invented-logboo" to content/sources.json.',
	},
	{
		subject: 'a source without a title',
		file: 'content/sources.json',
		from: /"title": [^\n]*\n/,
		to: '',
		reportedAt: '{\n    "id": ',
		message: '"title" is missing. Add it.',
	},
	{
		subject: 'a source that does not say how it was consulted',
		file: 'content/sources.json',
		from: /,\s+"custom": \{[^}]*\}/,
		to: '',
		reportedAt: '{\n    "id": ',
		message:
			'"custom" is missing. Add how far it was consulted: "custom": { "consulted": "read" }, or "quoted", or "unread".',
	},
	{
		subject: 'a source that was consulted in an unknown way',
		file: 'content/sources.json',
		from: '"consulted": "read"',
		to: '"consulted": "reed"',
		reportedAt: '"consulted":',
		message: '"consulted" is "reed". It is one of "read", "quoted", "unread": write one of these.',
	},
	{
		subject: 'an address without a scheme',
		file: 'content/sources.json',
		from: /"URL": "https:\/\//,
		to: '"URL": "',
		reportedAt: '"URL": "test',
		message:
			'"URL" is "testquay.example/timetable". Addresses begin with https:// or http://: copy it whole from the browser.',
	},
	{
		subject: 'an address with a space',
		file: 'content/sources.json',
		from: /"URL": "https:\/\/testquay/,
		to: '"URL": "https://test quay',
		reportedAt: '"URL": "http',
		message:
			'"URL" is "https://test quay.example/timetable". Addresses begin with https:// or http://: copy it whole from the browser.',
	},
	{
		subject: 'a source’s key with capitals',
		file: 'content/sources.json',
		from: '"id": "invented-timetable"',
		to: '"id": "INVENTED-TIMETABLE"',
		reportedAt: '"id": "INVEN',
		message:
			'"id" is "INVENTED-TIMETABLE". Ids are lower case letters, digits and hyphens, such as "lower-tumen".',
	},
	{
		subject: 'a term whose place does not exist',
		file: 'content/terms.json',
		from: '"place": "batumi"',
		to: '"place": "battumi"',
		reportedAt: '"place": "bat',
		message:
			'Unknown place "battumi". Did you mean "batumi"? If not, add "battumi" to content/places.json.',
	},
	{
		subject: 'a term of an unknown kind',
		file: 'content/terms.json',
		from: '"kind": "word"',
		to: '"kind": "organization"',
		reportedAt: '"kind": "org',
		message:
			'"kind" is "organization". It is one of "person", "organisation", "word", "thing": write one of these.',
	},
];
