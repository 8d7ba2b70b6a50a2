import type { Mistake } from './mistake.ts';

/** Mistakes in the timeline and the history. */
export const timelineMistakes: readonly Mistake[] = [
	{
		subject: 'an event at an unknown place',
		file: 'timeline.json',
		from: '"tbilisi"',
		to: '"tbilissi"',
		reportedAt: '"tbilissi"\n   ',
		message:
			'Unknown place "tbilissi". Did you mean "tbilisi"? If not, add "tbilissi" to content/places.json.',
	},
	{
		subject: 'an event with an unknown answer',
		file: 'timeline.json',
		from: '"gas"',
		to: '"gass"',
		reportedAt: '"gass"\n    ]',
		message: 'Unknown answer "gass". Did you mean "gas"? If not, take "gass" out of "gas-studied".',
	},
	{
		subject: 'an event with an unknown note',
		file: 'timeline.json',
		from: '"study"',
		to: '"studdy"',
		reportedAt: '"studdy"\n   ',
		message:
			'Unknown note "studdy". Did you mean "study"? If not, take "studdy" out of "gas-studied".',
	},
	{
		subject: 'an event with an unknown source',
		file: 'timeline.json',
		from: '"invented-rule"',
		to: '"invented-rlue"',
		reportedAt: '"invented-rlue',
		message:
			'Unknown source "invented-rlue". Did you mean "invented-rule"? If not, add "invented-rlue" to content/sources.json.',
	},
	{
		subject: 'an event on a day that does not exist',
		file: 'timeline.json',
		from: '1985-04-17',
		to: '1985-04-31',
		reportedAt: '"date": "198',
		message:
			'"date" is "1985-04-31". There is no such day: April 1985 has 30. Did you mean "1985-04-30"?',
	},
	{
		subject: 'an event with its day first',
		file: 'timeline.json',
		from: '1985-04-17',
		to: '17-04-1985',
		reportedAt: '"date": "17-',
		message:
			'"date" is "17-04-1985". Dates are written year-month-day, such as "2023-10-12"; what is not known is left out: "2023-10", "2023". Did you mean "1985-04-17"?',
	},
	{
		subject: 'an event with its day before its month',
		file: 'timeline.json',
		from: '1985-04-17',
		to: '1985-17-04',
		reportedAt: '"date": "198',
		message:
			'"date" is "1985-17-04". There is no month 17; year, month and day stand in this order. Did you mean "1985-04-17"?',
	},
	{
		subject: 'an event out of order',
		file: 'timeline.json',
		from: '1985-04-17',
		to: '1995-04-17',
		reportedAt: '"date": "1991',
		message:
			'"zone-made", "1991-12", stands after "border-agreed", "1995-04-17". If the date is right, move "zone-made" up to where it comes in time.',
	},
	{
		subject: 'one event of many with a year too late',
		file: 'timeline.json',
		from: /"id": "border-agreed"/,
		to: '"id": "x-1", "date": "2013", "what": "X", "where": [], "answers": [], "notes": [], "sources": [] }, { "id": "border-agreed"',
		reportedAt: '"date": "2013"',
		message:
			'"x-1", "2013", stands before "border-agreed", "1985-04-17". If the date is right, move "x-1" down to where it comes in time.',
	},
	{
		subject: 'one event of many with a year too early',
		file: 'timeline.json',
		from: '"date": "2003"',
		to: '"date": "1903"',
		reportedAt: '"date": "1903"',
		message:
			'"gas-studied", "1903", stands after "zone-made", "1991-12". If the date is right, move "gas-studied" up to where it comes in time.',
	},
	{
		subject: 'an event that ends before it begins',
		file: 'timeline.json',
		from: '"until": "2004"',
		to: '"until": "2002"',
		reportedAt: '"until": "20',
		message: '"until" is "2002", before "date", "2003". Change them round, or put one right.',
	},
	{
		subject: 'a headline that is too long',
		file: 'timeline.json',
		from: 'It happens',
		to: 'It happens again and again again and again again and again again and again again and again again and again again and again again and again',
		reportedAt: '"what": "It ',
		message:
			'"what" is "It happens again and again again and aga…". Keep it to 90 characters, as a headline; the notes say the rest.',
	},
	{
		subject: 'a revision of an unknown note',
		file: 'history.json',
		from: '"study"',
		to: '"studdy"',
		reportedAt: '"id": "studd',
		message:
			'Unknown note "studdy". Did you mean "study"? If not, delete this entry, and say in the version’s own "what" that it is gone.',
	},
	{
		subject: 'a revision of a note that is called an answer',
		file: 'history.json',
		from: '"note"',
		to: '"answer"',
		reportedAt: '"id": "study',
		message:
			'Unknown answer "study". Delete this entry, and say in the version’s own "what" that it is gone.',
	},
	{
		subject: 'a revision of an unknown kind',
		file: 'history.json',
		from: '"note"',
		to: '"place"',
		reportedAt: '"kind": "pla',
		message: '"kind" is "place". It is one of "answer", "note", "source": write one of these.',
	},
	{
		subject: 'a version older than the one below it',
		file: 'history.json',
		from: '2026-11-24',
		to: '2026-10-24',
		reportedAt: '"date": "2026-11',
		message:
			'"2026-11-23" stands below "2026-10-24". Put the newest version first, or put one date right.',
	},
	{
		subject: 'a version at the end of the list that is the newest',
		file: 'history.json',
		from: '"version": "1.0",\n    "date": "2026-11-23"',
		to: '"version": "1.2",\n    "date": "2026-11-25"',
		reportedAt: '"version": "1.2"',
		message: 'Version "1.2" stands below "1.1". Put the newest first.',
	},
	{
		subject: 'a version without its day',
		file: 'history.json',
		from: '2026-11-23',
		to: '2026-11',
		reportedAt: '"date": "2026-11"',
		message: '"date" is "2026-11". Give the day too: "2026-02-28".',
	},
	{
		subject: 'a version number of three parts',
		file: 'history.json',
		from: '"1.0"',
		to: '"1.0.0"',
		reportedAt: '"version": "1.0',
		message:
			'"version" is "1.0.0". Versions are two numbers with a point between, in quotation marks: "1.0".',
	},
	{
		subject: 'a version whose number is taken',
		file: 'history.json',
		from: '"1.0"',
		to: '"1.1"',
		reportedAt: '"version": "1.1",\n    "date": "2026-11-23',
		message: 'Version "1.1" stands here twice. Give each version a number of its own.',
	},
];
