import type { FileMistake, Mistake } from './mistake.ts';
import { SMALL_INTERVIEW } from './small-interview.ts';

/** Mistakes in the queries that search is tested with. */
export const queriesMistakes: readonly (Mistake | FileMistake)[] = [
	{
		subject: 'a query that finds a mistyped answer',
		file: 'queries.json',
		from: '"border"',
		to: '"boarder"',
		reportedAt: '"boarder"',
		message:
			'Unknown answer "boarder". Did you mean "border"? If not, take "boarder" out of "bridge to Russia".',
	},
	{
		subject: 'a query that finds an answer that does not exist',
		file: 'queries.json',
		from: '"gas"\n',
		to: '"coal-and-steel"\n',
		reportedAt: '"coal-and-steel"',
		message: 'Unknown answer "coal-and-steel". Take "coal-and-steel" out of "gas pipline".',
	},
	{
		subject: 'a query for a place that does not exist',
		file: 'queries.json',
		from: /\[\s+"border"\s+\]/,
		to: '["place rajn"]',
		reportedAt: '"place rajn"',
		message: 'Unknown place "rajn". Take "place rajn" out of "bridge to Russia".',
	},
	{
		subject: 'a query without its words',
		file: 'queries.json',
		from: '"query": "bridge to Russia",',
		to: '',
		reportedAt: '{\n    \n    "finds"',
		message: '"query" is missing. Add it.',
	},
	{
		subject: 'a mistyped field of a query',
		file: 'queries.json',
		from: '"note"',
		to: '"notes"',
		reportedAt: '"notes"',
		message: 'Unknown field "notes". Did you mean "note"? If not, delete it.',
	},
	{
		subject: 'a list of queries with a mistyped name',
		files: { 'queries.json': undefined, 'querys.json': SMALL_INTERVIEW['queries.json'] },
		reportedFile: 'querys.json',
		message: 'Unknown file "querys.json". Did you mean "queries.json"? If not, delete it.',
	},
];
