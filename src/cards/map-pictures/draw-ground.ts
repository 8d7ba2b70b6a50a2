import { areaTints } from '#src/geo/draw/area-tints.ts';
import { isRail } from '#src/geo/draw/draw-layers.ts';
import { legendOfFrames } from '#src/geo/draw/legend.ts';
import type { Atlas, Sheet } from '#src/geo/sheets/atlas.ts';
import { svgAttributes } from '../typesetting/svg-text.ts';
import type { MapCrop } from './crops.ts';

/**
 * Draws land, borders, lines and measures of a frame for a card. Returns SVG elements in the units of the frame, with
 * the classes of ground.css.
 */
export function drawGround({ layers, measures }: MapCrop, sheet: Sheet, atlas: Atlas): string {
	const { frame, ground } = sheet;
	const tints = areaTints(frame, atlas);
	const { legend } = legendOfFrames([frame], atlas);
	const shown = new Set(
		legend.filter(({ id }) => layers.includes(id)).flatMap(({ kinds }) => kinds),
	);
	const switchable = new Set(legend.flatMap(({ kinds }) => kinds));
	const isShown = ({ kind }: { kind: string }) => shown.has(kind) || !switchable.has(kind);
	const path = (name: string, d: string, more = {}) =>
		`<path${svgAttributes({ class: `map-${name}`, d, ...more })}/>`;
	const use = (name: string) => `<use${svgAttributes({ class: `map-${name}`, href: '#land' })}/>`;
	const drawn = ground.layers.filter(isShown);
	const hatched = drawn.filter(({ within }) => within);
	return [
		`<defs><path id="land" d="${ground.land}"/>`,
		...hatched.map(
			({ within }) => `<clipPath id="in-${within}"><use href="#${within}"/></clipPath>`,
		),
		'<pattern id="hatch" width="36" height="36" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">',
		`${path('hatch', 'M0 0V36')}</pattern></defs>`,
		...['glow map-glow-3', 'glow map-glow-2', 'glow map-glow-1'].map(use),
		path('graticule', ground.graticule),
		use(`land map-${tints[frame.base]}`),
		...ground.tints.map(({ country, d }) => path(tints[country]!, d, { id: country })),
		...hatched.map(({ kind, d, within }) =>
			path(kind, d!, { fill: 'url(#hatch)', 'clip-path': `url(#in-${within})` }),
		),
		use('coast'),
		...ground.borders.filter(isShown).map(({ kind, d }) => path(kind, d)),
		...drawn
			.filter(({ within }) => !within)
			.flatMap(({ kind, d, circle }) => {
				if (circle) return [`<circle${svgAttributes({ class: `map-${kind}`, ...circle })}/>`];
				return isRail(kind)
					? [path('track', d!), path(`track map-${kind}`, d!), path('track map-ties', d!)]
					: [path(kind, d!)];
			}),
		...sheet.measures
			.filter(({ id, path: link }) => measures.includes(id) && hasLabel(link, sheet))
			.map(({ d }) => path('measure', d)),
	].join('');
}

/** Returns true if the sheet has a label with the measure’s distance. A measure without it would be a bare line. */
const hasLabel = (link: string, { labels }: Sheet) => labels.some(({ path }) => path === link);
