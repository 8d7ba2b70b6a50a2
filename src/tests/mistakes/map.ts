import type { Mistake } from './mistake.ts';

/** Mistakes in the map’s legend, labels and words. */
export const mapMistakes: readonly Mistake[] = [
	{
		subject: 'a legend of an unknown kind of line',
		file: 'content/map/layers.json',
		from: '["rail", "rail-key"]',
		to: '["rail", "rail-kye"]',
		reportedAt: '"rail-kye"]\n',
		message:
			'Unknown kind "rail-kye". Did you mean "rail-key"? If not, take "rail-kye" out of "Railway".',
	},
	{
		subject: 'a legend of an unknown line',
		file: 'content/map/layers.json',
		from: '"layer": "lamp-oil-sevan"',
		to: '"layer": "lamp-oil-sevna"',
		reportedAt: '"layer": "lamp-oil-sevn',
		message:
			'Unknown layer "lamp-oil-sevna". Did you mean "lamp-oil-sevan"? If not, add "lamp-oil-sevna" to "layers".',
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
		subject: 'a label of an unknown layer',
		file: 'content/map/frames.json',
		from: '"layer": "ring-tbilisi"',
		to: '"layer": "ring-tbilsi"',
		reportedAt: '"layer": "ring-tbils',
		message:
			'Unknown layer "ring-tbilsi". Did you mean "ring-tbilisi"? If not, add "ring-tbilsi" to "layers" in content/map/layers.json.',
	},
	{
		subject: 'a word that is on no label of the map',
		file: 'content/map/words.json',
		from: '"en": "Azerbaijan"',
		to: '"en": "Azerbaijna"',
		reportedAt: '"en": "Azerb',
		message:
			'No label of content/map/frames.json says "Azerbaijna". Did you mean "Azerbaijan"? If not, take it out.',
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
