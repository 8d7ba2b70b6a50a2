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
			'Unknown kind "rail-kye". Did you mean "rail-key"? If not, take "rail-kye" out of "Railways".',
	},
	{
		subject: 'a legend of an unknown line',
		file: 'content/map/layers.json',
		from: '"layer": "gas-japan"',
		to: '"layer": "gas-jpan"',
		reportedAt: '"layer": "gas-j',
		message:
			'Unknown layer "gas-jpan". Did you mean "gas-japan"? If not, add "gas-jpan" to "layers".',
	},
	{
		subject: 'a legend that cites an unknown source',
		file: 'content/map/layers.json',
		from: '"gazprom-2011-10"',
		to: '"gazprom-2011"',
		reportedAt: '"gazprom-201',
		message:
			'Unknown source "gazprom-2011". Did you mean "gazprom-2011-10"? If not, add "gazprom-2011" to content/sources.json.',
	},
	{
		subject: 'a label of an unknown layer',
		file: 'content/map/frames.json',
		from: '"layer": "gas-korea"',
		to: '"layer": "gas-corea"',
		reportedAt: '"layer": "gas-c',
		message:
			'Unknown layer "gas-corea". Did you mean "gas-korea"? If not, add "gas-corea" to "layers" in content/map/layers.json.',
	},
	{
		subject: 'a word that is on no label of the map',
		file: 'content/map/words.json',
		from: '"en": "Mongolia"',
		to: '"en": "Mongolai"',
		reportedAt: '"en": "Mongo',
		message:
			'No label of content/map/frames.json says "Mongolai". Did you mean "Mongolia"? If not, take it out.',
	},
	{
		subject: 'a word of the map listed twice',
		file: 'content/map/words.json',
		from: '"en": "Jilin"',
		to: '"en": "China"',
		reportedAt: '"en": "China", "ko": "길',
		message: '"China" is there since line 2. Keep one of them.',
	},
];
