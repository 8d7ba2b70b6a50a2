import type { MapScene } from '#src/edition/interview-map/scenes.ts';
import type { Place } from '#src/schema/content.ts';
import type { SheetAtlas } from '#src/sheet/build/atlas.ts';
import { boundsInShape, boundsOfScene, STRIP } from '#src/sheet/build/bounds.ts';
import { drawNames } from '#src/sheet/build/names/draw-names.ts';
import type { Still } from '#src/sheet/build/paint-still.ts';
import { drawStill, letterPicture } from '#src/sheet/build/picture.ts';
import { COLOURS, LETTERS } from './picture-styles.ts';
import { sheetOfScene } from './stills.ts';

/** Size of the picture of a scene in CSS pixels. Pages show it up to a fifth larger or smaller. */
export const PICTURE = { width: 300, height: 300 / STRIP };

/** How far the ground goes on beyond the picture, as a share of its width: surfaces would show where they end. */
const MARGIN = 0.1;

const known = new WeakMap<SheetAtlas, Map<MapScene['statement'], Still>>();

/**
 * Returns the picture of a scene with its names, five wide and three high, as an SVG file that stands alone. It is drawn
 * once.
 * @param places Places by id: scenes may be centred on one.
 */
export function scenePicture(
	atlas: SheetAtlas,
	scene: MapScene,
	places: ReadonlyMap<string, Place>,
): Still {
	const pictures = known.get(atlas) ?? new Map<MapScene['statement'], Still>();
	known.set(atlas, pictures);
	const picture = pictures.get(scene.statement) ?? drawPicture(atlas, scene, places);
	pictures.set(scene.statement, picture);
	return picture;
}

function drawPicture(
	atlas: SheetAtlas,
	scene: MapScene,
	places: ReadonlyMap<string, Place>,
): Still {
	const { statement, lit } = scene;
	const sheet = sheetOfScene(atlas, scene);
	const bounds = boundsInShape(boundsOfScene(scene, sheet, { view: atlas.view, places }), STRIP);
	const { width } = PICTURE;
	const lettering = letterPicture(sheet, { bounds, width, lit });
	const drawn = drawNames(lettering, { ratio: STRIP, scope: '' });
	return drawStill(sheet, `scene-${statement.id}`, bounds, {
		...{ lit, width, margin: MARGIN, css: COLOURS + LETTERS },
		names: { drawn, width },
	}).still;
}
