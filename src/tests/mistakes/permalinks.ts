import type { Mistake } from './mistake.ts';

/** Ids that changed after they were published. */
export const permalinksMistakes: readonly Mistake[] = [
	{
		subject: 'a place that was published and is gone',
		file: 'content/permalinks.json',
		from: '"place rajin"',
		to: '"place gone-town": "places/gone-town/",\n    "place rajin"',
		reportedAt: '"place gone-',
		message:
			'The place "gone-town" was published and is gone. Restore it, or say where it went: add "place gone-town": "place …" to "moved" in content/permalinks.json.',
	},
	{
		subject: 'a place that was renamed',
		file: 'content/places.json',
		from: '"id": "dunai"',
		to: '"id": "dunai-port"',
		reportedFile: 'content/permalinks.json',
		reportedAt: '"place dunai',
		message:
			'The place "dunai" was published and is gone. Was it renamed to "dunai-port"? Restore it, or say where it went: add "place dunai": "place dunai-port" to "moved" in content/permalinks.json.',
		hasConsequences: true,
	},
	{
		subject: 'a term that has become a place',
		file: 'content/permalinks.json',
		from: '"place rason"',
		to: '"term rajin": "topics/#t-rajin",\n    "place rason"',
		reportedAt: '"term rajin"',
		message:
			'The term "rajin" was published and is a place now. Restore it, or say where it went: add "term rajin": "place rajin" to "moved" in content/permalinks.json.',
	},
	{
		subject: 'a new place that is not recorded',
		file: 'content/permalinks.json',
		from: /"place rason": [^\n]*\n/,
		to: '',
		message:
			'The place "rason" is not recorded. Run `npm run record` and commit the file: from then on it must not change.',
	},
	{
		subject: 'a move to a place that does not exist',
		file: 'content/permalinks.json',
		from: '"moved": {}',
		to: '"moved": { "place najin": "place rajim" }',
		reportedAt: '"place najin',
		message:
			'"place najin" is said to have moved to "place rajim", which does not exist. Did you mean "place rajin"? If not, name what stands in its place.',
	},
];
