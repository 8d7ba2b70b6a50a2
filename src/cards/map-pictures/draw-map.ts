import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { legendOfFrames } from '#src/geo/draw/legend.ts';
import { fitLabels } from '#src/geo/labels/fit-labels.ts';
import type { LabelSpec } from '#src/geo/labels/label-spec.ts';
import { type Label, layoutLabels, layoutPlaceLabel } from '#src/geo/labels/layout-labels.ts';
import type { Box } from '#src/geo/projection.ts';
import type { Atlas, Sheet } from '#src/geo/sheets/atlas.ts';
import { layoutAreaLabels } from '#src/geo/sheets/locator.ts';
import { cropBox, labelInCrop } from '#src/geo/sheets/locator-box.ts';
import type { Faces } from '../typesetting/font-faces.ts';
import { svgAttributes } from '../typesetting/svg-text.ts';
import type { Colours } from '../typesetting/theme-colours.ts';
import type { MapCrop } from './crops.ts';
import { drawGround } from './draw-ground.ts';
import { drawLabel, LABEL_SCALE } from './draw-label.ts';
import { groundStyle } from './ground-style.ts';

/** The data that cards and their maps are drawn with. */
export interface DrawingTools {
	atlas: Atlas;
	colours: Colours;
	faces: Faces;
	/** The text of ground.css. */
	css: string;
}

/** Reads ground.css of the project in folder `root`. */
export const loadGroundCss = (root = process.cwd()): string =>
	readFileSync(join(root, 'src/map/styles/ground.css'), 'utf8');

/**
 * Draws a crop of a frame with its labels as SVG.
 * @param box Box of the map, in pixels of the card.
 */
export function drawMap(crop: MapCrop, box: Box, tools: DrawingTools): string {
	const sheet = tools.atlas.sheet(crop.frame);
	const viewBox = cropBox(sheet.frame, crop.center, crop.widthKm, box.width / box.height);
	const style = groundStyle(tools.css, tools.colours, (viewBox.width / box.width) * LABEL_SCALE);
	const labels = chooseLabels(crop, viewBox, box, sheet, tools.atlas);
	return [
		`<style>${style}</style>`,
		`<rect${svgAttributes({ ...box, fill: tools.colours.get('--map-sea') })}/>`,
		`<svg${svgAttributes({ ...box, viewBox: `${viewBox.x} ${viewBox.y} ${viewBox.width} ${viewBox.height}` })}>`,
		drawGround(crop, sheet, tools.atlas),
		'</svg>',
		...labels.map((label) =>
			drawLabel(label, box, label.place !== undefined && label.place === crop.highlighted, tools),
		),
	].join('');
}

/**
 * Returns the labels that have room, their points as shares of the crop.
 * @param viewBox Box of the crop, in units of the frame.
 * @param box Box of the map, in pixels of the card.
 */
function chooseLabels(crop: MapCrop, viewBox: Box, box: Box, sheet: Sheet, atlas: Atlas): Label[] {
	const labels = candidates(crop, sheet, atlas).map((label) =>
		labelInCrop(sheet.frame, viewBox, label),
	);
	return fitLabels(labels, [box.width / LABEL_SCALE], box.width / box.height);
}

/** Returns all labels that may be drawn, the most important first. */
function candidates(crop: MapCrop, sheet: Sheet, atlas: Atlas): Label[] {
	const printed = sheet.labels.filter(({ text, arrow }) => text !== '' && arrow === undefined);
	const isPrinted = ({ place }: Label) => printed.some((label) => label.place === place);
	const highlighted = crop.highlighted ? [highlightedLabel(crop.highlighted, sheet, atlas)] : [];
	const requested = crop.places
		.flatMap((id) => layoutPlaceLabel(sheet, atlas.places, id) ?? [])
		.filter(isPlace);
	const requestedAndPrinted = requested.filter(isPrinted);
	const layers = layersOf(crop.layers, sheet, atlas).map(({ id }) => id);
	const onLines = printed.filter(
		({ layer, measure }) =>
			(layer !== undefined && layers.includes(layer)) ||
			(measure !== undefined && crop.measures.includes(measure)),
	);
	const others = printed.filter(
		(label) => isPlace(label) || (label.kind === 'region' && label.layer === undefined),
	);
	const all = [
		...highlighted,
		...requestedAndPrinted.slice(0, 1),
		...onLines,
		...layoutAreaLabels(sheet.frame, crop.at, atlas),
		...requestedAndPrinted.slice(1),
		...others,
		...requested,
	];
	return all.filter(
		({ place }, i) => place === undefined || i === all.findIndex((label) => label.place === place),
	);
}

/** Returns the label of the highlighted place: dot and name, whatever the sheet prints for it. A sea has its name. */
function highlightedLabel(id: string, { frame, labels }: Sheet, { places }: Atlas): Label {
	const sea = labels.find(({ place, kind }) => place === id && kind === 'sea');
	const spec: LabelSpec = { place: id, rank: 1, dx: 9, dy: 5 };
	return sea ?? layoutLabels({ ...frame, labels: [spec] }, places, [])[0]!;
}

const isPlace = ({ kind }: Label) => kind === 'place';

function layersOf(shown: readonly string[], { frame }: Sheet, atlas: Atlas) {
	const { layers, legend } = legendOfFrames([frame], atlas);
	return layers.filter(({ kind }) =>
		legend.some(({ id, kinds }) => shown.includes(id) && kinds.includes(kind)),
	);
}
