import type { Mistake } from './mistake.ts';

/** Mistakes in the map’s legend, names and words. */
export const mapMistakes: readonly Mistake[] = [
	{
		subject: 'a legend of an unknown layer',
		file: 'content/map/layers.json',
		from: '["rails"]',
		to: '["rials"]',
		reportedAt: '"rials"]\n',
		message:
			'Unknown layer or line "rials". Did you mean "rails"? If not, take "rials" out of "Railway".',
	},
	{
		subject: 'a legend of an unknown line',
		file: 'content/map/layers.json',
		from: '"layer": "lamp-oil-sevan"',
		to: '"layer": "lamp-oil-sevna"',
		reportedAt: '"layer": "lamp-oil-sevn',
		message:
			'Unknown line "lamp-oil-sevna". Did you mean "lamp-oil-sevan"? If not, add "lamp-oil-sevna" to "layers".',
	},
	{
		subject: 'a legend that cites an unknown source',
		file: 'content/map/layers.json',
		from: '"invented-logbook"',
		to: '"invented-logbok"',
		reportedAt: '"invented-logbok',
		message:
			'Unknown source "invented-logbok". Did you mean "invented-logbook"? If not, add "invented-logbok" to content/sources.json.',
	},
	{
		subject: 'a name of an unknown ring',
		file: 'content/map/sheets.json',
		from: '"of": "ring-tbilisi"',
		to: '"of": "ring-tbilsi"',
		reportedAt: '"of": "ring-tbils',
		message:
			'Unknown line, zone or ring "ring-tbilsi". Did you mean "ring-tbilisi"? If not, name one that a level or layers.json has.',
	},
	{
		subject: 'a word that is in no name of the map',
		file: 'content/map/words.json',
		from: '"en": "Azerbaijan"',
		to: '"en": "Azerbaijna"',
		reportedAt: '"en": "Azerb',
		message:
			'No name of content/map/sheets.json or years.json says "Azerbaijna". Did you mean "Azerbaijan"? If not, take it out.',
	},
	{
		subject: 'a word of the map listed twice',
		file: 'content/map/words.json',
		from: '"en": "Iran"',
		to: '"en": "Russia"',
		reportedAt: '"en": "Russia",\n    "ka": "ირა',
		message: '"Russia" is there since line 3. Keep one of them.',
	},
];
