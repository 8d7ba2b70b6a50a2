import type { Mistake } from './mistake.ts';

/** Ids that changed after they were published. */
export const permalinksMistakes: readonly Mistake[] = [
	{
		subject: 'a place that was published and is gone',
		file: 'content/permalinks.json',
		from: '"place batumi"',
		to: '"place gone-town": "places/gone-town/",\n    "place batumi"',
		reportedAt: '"place gone-',
		message:
			'The place "gone-town" was published and is gone. Restore it, or say where it went: add "place gone-town": "place …" to "moved" in content/permalinks.json.',
	},
	{
		subject: 'a place that was renamed',
		file: 'content/permalinks.json',
		from: '"place lake-sevan": "places/lake-sevan/"',
		to: '"place lake-sewan": "places/lake-sewan/"',
		reportedAt: '"place lake-',
		message:
			'The place "lake-sewan" was published and is gone. Was it renamed to "lake-sevan"? Restore it, or say where it went: add "place lake-sewan": "place lake-sevan" to "moved" in content/permalinks.json.',
		hasConsequences: true,
	},
	{
		subject: 'a term that has become a place',
		file: 'content/permalinks.json',
		from: '"place tbilisi"',
		to: '"term poti": "topics/#t-poti",\n    "place tbilisi"',
		reportedAt: '"term poti"',
		message:
			'The term "poti" was published and is a place now. Restore it, or say where it went: add "term poti": "place poti" to "moved" in content/permalinks.json.',
	},
	{
		subject: 'a new place that is not recorded',
		file: 'content/permalinks.json',
		from: /"place tbilisi": [^\n]*\n/,
		to: '',
		message:
			'The place "tbilisi" is not recorded. Run `npm run record` and commit the file: from then on it must not change.',
	},
	{
		subject: 'a move to a place that does not exist',
		file: 'content/permalinks.json',
		from: '"moved": {}',
		to: '"moved": { "place batoum": "place batumm" }',
		reportedAt: '"place batoum',
		message:
			'"place batoum" is said to have moved to "place batumm", which does not exist. Did you mean "place batumi"? If not, name what stands in its place.',
	},
	{
		subject: 'the id of a note that moved and is used again',
		file: 'content/permalinks.json',
		from: '"moved": {}',
		to: '"moved": { "note talk/study": "note talk/plan" }',
		reportedAt: '"note talk/study": "note',
		message:
			'The note "talk/study" was published once and is now "note talk/plan". Ids are never used again: give it another, or delete this entry.',
	},
];
