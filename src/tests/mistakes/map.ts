import type { Mistake } from './mistake.ts';

/** Mistakes in the map’s legend, labels and words. */
export const mapMistakes: readonly Mistake[] = [
	{
		what: 'a legend of an unknown kind of line',
		file: 'content/map/layers.json',
		from: '["rail", "rail-key"]',
		to: '["rail", "rail-kye"]',
		at: '"rail-kye"]\n',
		says: 'Unknown kind "rail-kye". Did you mean "rail-key"? If not, take "rail-kye" out of "Railways".',
	},
	{
		what: 'a legend of an unknown line',
		file: 'content/map/layers.json',
		from: '"layer": "gas-japan"',
		to: '"layer": "gas-jpan"',
		at: '"layer": "gas-j',
		says: 'Unknown layer "gas-jpan". Did you mean "gas-japan"? If not, add "gas-jpan" to "layers".',
	},
	{
		what: 'a legend that cites an unknown source',
		file: 'content/map/layers.json',
		from: '"gazprom-2011-10"',
		to: '"gazprom-2011"',
		at: '"gazprom-201',
		says: 'Unknown source "gazprom-2011". Did you mean "gazprom-2011-10"? If not, add "gazprom-2011" to content/sources.json.',
	},
	{
		what: 'a label of an unknown layer',
		file: 'content/map/frames.json',
		from: '"layer": "gas-korea"',
		to: '"layer": "gas-corea"',
		at: '"layer": "gas-c',
		says: 'Unknown layer "gas-corea". Did you mean "gas-korea"? If not, add "gas-corea" to "layers" in content/map/layers.json.',
	},
	{
		what: 'a word that is on no label of the map',
		file: 'content/map/words.json',
		from: '"en": "Mongolia"',
		to: '"en": "Mongolai"',
		at: '"en": "Mongo',
		says: 'No label of content/map/frames.json says "Mongolai". Did you mean "Mongolia"? If not, take it out.',
	},
	{
		what: 'a word of the map listed twice',
		file: 'content/map/words.json',
		from: '"en": "Jilin"',
		to: '"en": "China"',
		at: '"en": "China", "ko": "길',
		says: '"China" is there since line 2. Keep one of them.',
	},
];
