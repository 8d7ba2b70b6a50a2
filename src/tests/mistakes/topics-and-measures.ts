import type { Mistake } from './mistake.ts';

/** Mistakes in topics, measures and the list of interviews. */
export const topicsAndMeasuresMistakes: readonly Mistake[] = [
	{
		subject: 'a topic with an unknown answer',
		file: 'topics.json',
		from: '"answers": [\n      "gas"',
		to: '"answers": [\n      "gass"',
		reportedAt: '"gass"\n    ]',
		message: 'Unknown answer "gass". Did you mean "gas"? If not, take "gass" out of "Gas".',
	},
	{
		subject: 'a topic with an unknown note',
		file: 'topics.json',
		from: '"study"',
		to: '"studdy"',
		reportedAt: '"studdy",\n  ',
		message: 'Unknown note "studdy". Did you mean "study"? If not, take "studdy" out of "Gas".',
	},
	{
		subject: 'an answer listed twice in a topic',
		file: 'topics.json',
		from: '"study"',
		to: '"plan"',
		reportedAt: '"plan"\n    ]',
		message: '"plan" is in this list twice. Keep one of them.',
	},
	{
		subject: 'a measure from an unknown place',
		file: 'measures.json',
		from: '"tbilisi"',
		to: '"tbilsi"',
		reportedAt: '"id": "tbili',
		message:
			'Measure "tbilisi-shore" names "tbilsi", which is no place of content/places.json and no line of the map. Did you mean "tbilisi"?',
	},
	{
		subject: 'a measure along an unknown line',
		file: 'measures.json',
		from: '"line": "border-am-ir"',
		to: '"line": "border-am-ri"',
		reportedAt: '"id": "armen',
		message:
			'Measure "armenia-iran" names "border-am-ri", which is no place of content/places.json and no line of the map. Name one that is there.',
	},
	{
		subject: 'a measure that no passage uses',
		file: 'measures.json',
		from: '[\n',
		to: '[\n  { "id": "far", "label": "Far", "from": "batumi", "to": "poti", "how": "straight", "digits": 0, "explain": "Far." },\n',
		reportedAt: '"id": "far",',
		message:
			'No passage gives the measure "far". Write [56 km](measure:far) in an answer or a note, or take it out.',
	},
	{
		subject: 'a measure that is drawn with an unknown layer',
		file: 'measures.json',
		from: '"ring-tbilisi"',
		to: '"ring-tbilsi"',
		reportedAt: '"ring-tbil',
		message:
			'Unknown measure or layer "ring-tbilsi". Did you mean "ring-tbilisi"? If not, take "ring-tbilsi" out of "tbilisi-shore".',
	},
	{
		subject: 'a measure with too many digits',
		file: 'measures.json',
		from: '"digits": 0',
		to: '"digits": 3',
		reportedAt: '"digits": 3,',
		message: '"digits" is 3. It may be 2 at most. Write less.',
	},
	{
		subject: 'an interview that has no folder',
		file: 'content/site.json',
		from: '"talk"',
		to: '"tlak"',
		reportedAt: '"tlak"\n  ]\n}',
		message:
			'Unknown interview "tlak". Did you mean "talk"? If not, make the folder content/interviews/tlak.',
		hasConsequences: true,
	},
];
