import type { MapScene } from '#src/edition/interview-map/scenes.ts';
import type { Edition } from '#src/edition/model/edition.ts';
import type { SheetAtlas } from '#src/sheet/build/atlas.ts';
import { boundsInShape, boundsOfScene, TALL } from '#src/sheet/build/bounds.ts';
import { mapWords } from './map-words.ts';

/** Says what the map shows while a statement is read: its caption first, then what is in the window and lit in it. */
export function sceneWords(edition: Edition, atlas: SheetAtlas, scene: MapScene): string[] {
	const { caption, sheet, lit, year } = scene;
	const words = mapWords(edition, atlas);
	const window = boundsOfScene(scene, atlas.sheet(sheet), {
		view: atlas.view,
		places: edition.places,
	});
	const told =
		year === undefined
			? words.ofScene(sheet, { bounds: boundsInShape(window, TALL), lit })
			: words.ofYear({ id: year, sheet });
	return [caption, ...told];
}

/** Says how wide the window of a scene is and what is lit in it: what a reader of its caption should know besides. */
export const sceneInShort = (edition: Edition, atlas: SheetAtlas, scene: MapScene): string[] =>
	sceneWords(edition, atlas, scene).slice(1, 3);
