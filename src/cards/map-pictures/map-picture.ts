import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { legendOn } from '#src/geo/draw/legend.ts';
import { fitLabels } from '#src/geo/labels/fit-labels.ts';
import type { LabelSpec } from '#src/geo/labels/label-spec.ts';
import { type Label, layoutLabels, layoutPlaceLabel } from '#src/geo/labels/layout-labels.ts';
import type { Box } from '#src/geo/projection.ts';
import type { Atlas, Sheet } from '#src/geo/sheets/atlas.ts';
import { layoutAreas } from '#src/geo/sheets/locator.ts';
import { cropBox, inCrop } from '#src/geo/sheets/locator-box.ts';
import type { Faces } from '../typesetting/font-faces.ts';
import { attributes } from '../typesetting/svg-text.ts';
import type { Colours } from '../typesetting/theme-colours.ts';
import type { MapCrop } from './crops.ts';
import { drawGround } from './ground-picture.ts';
import { groundStyle } from './ground-style.ts';
import { drawLabel, SCALE } from './label-picture.ts';

/** What a map is drawn with. */
export interface MapTools {
	atlas: Atlas;
	colours: Colours;
	faces: Faces;
	/** The text of ground.css. */
	css: string;
}

const MOST = 9;

/** The style sheet of the ground, of the project below `root`. */
export const loadGroundCss = (root = process.cwd()): string =>
	readFileSync(join(root, 'src/map/styles/ground.css'), 'utf8');

/** A crop of a frame, drawn and lettered into a box of the card. */
export function drawMap(crop: MapCrop, box: Box, tools: MapTools): string {
	const sheet = tools.atlas.sheet(crop.frame);
	const cut = cropBox(sheet.frame, crop.center, crop.widthKm, box.width / box.height);
	const style = groundStyle(tools.css, tools.colours, (cut.width / box.width) * SCALE);
	const labels = letter(crop, cut, box, sheet, tools.atlas);
	return [
		`<style>${style}</style>`,
		`<rect${attributes({ ...box, fill: tools.colours.get('--map-sea') })}/>`,
		`<svg${attributes({ ...box, viewBox: `${cut.x} ${cut.y} ${cut.width} ${cut.height}` })}>`,
		drawGround(crop, sheet, tools.atlas),
		'</svg>',
		...labels.map((label) =>
			drawLabel(label, box, label.place !== undefined && label.place === crop.lit, tools),
		),
	].join('');
}

/** The labels that have room, as shares of the crop. */
function letter(crop: MapCrop, cut: Box, box: Box, sheet: Sheet, atlas: Atlas): Label[] {
	const wanted = candidates(crop, sheet, atlas).map((label) => inCrop(sheet.frame, cut, label));
	return fitLabels(wanted, [box.width / SCALE], box.width / box.height, MOST);
}

/** What may be lettered, most wanted first. */
function candidates(crop: MapCrop, sheet: Sheet, atlas: Atlas): Label[] {
	const of = (ids: readonly string[]) =>
		ids.flatMap((id) => layoutPlaceLabel(sheet, atlas.places, id) ?? []).filter(isPlace);
	const own = sheet.labels.filter(({ text, arrow }) => text !== '' && arrow === undefined);
	const isLettered = ({ place }: Label) => own.some((label) => label.place === place);
	const marked = crop.lit ? [markedLabel(crop.lit, sheet, atlas)] : [];
	const asked = of(crop.places);
	const lettered = asked.filter(isLettered);
	const layers = layersOf(crop.layers, sheet, atlas).map(({ id }) => id);
	const onLines = own.filter(
		({ layer, measure }) =>
			(layer !== undefined && layers.includes(layer)) ||
			(measure !== undefined && crop.measures.includes(measure)),
	);
	const others = own.filter(
		(label) => isPlace(label) || (label.kind === 'region' && label.layer === undefined),
	);
	const all = [
		...marked,
		...lettered.slice(0, 1),
		...onLines,
		...layoutAreas(sheet.frame, crop.at, atlas),
		...lettered.slice(1),
		...others,
		...asked,
	];
	return all.filter(
		({ place }, i) => place === undefined || i === all.findIndex((label) => label.place === place),
	);
}

/** A place that is marked has its dot and name, whatever the sheet prints for it; a sea has its name. */
function markedLabel(id: string, { frame, labels }: Sheet, { places }: Atlas): Label {
	const own = labels.find(({ place, kind }) => place === id && kind === 'sea');
	const spec: LabelSpec = { place: id, rank: 1, dx: 9, dy: 5 };
	return own ?? layoutLabels({ ...frame, labels: [spec] }, places, [])[0]!;
}

const isPlace = ({ kind }: Label) => kind === 'place';

function layersOf(shown: readonly string[], { frame }: Sheet, atlas: Atlas) {
	const { layers, legend } = legendOn([frame], atlas);
	return layers.filter(({ kind }) =>
		legend.some(({ id, kinds }) => shown.includes(id) && kinds.includes(kind)),
	);
}
