import type { Feature, MultiPolygon } from 'geojson';
import type { Topology } from 'topojson-specification';
import type { LonLat } from '#src/geo/lon-lat.ts';
import type { SheetSettings } from '#src/schema/map-clip.ts';
import type { OwnMap } from '#src/schema/own-map/own-map.ts';
import { clipCountries, joinAreas, makeArea } from './sources/clip-countries.ts';
import { cutLines } from './layers/cut-lines.ts';
import { type BoxedLevel, FeatureMaker } from './layers/features.ts';
import { makeHistoryLines, makePieces } from './layers/history.ts';
import { makeLakes } from './layers/lakes.ts';
import { readLand } from './layers/land.ts';
import { makeFarLakes, makeFarRivers } from './layers/northeast-asia.ts';
import { makePipelines } from './layers/pipelines.ts';
import { makeRailways } from './layers/railways.ts';
import {
	lakesInTheWay,
	makeBorderRivers,
	makeInlandRivers,
	makeSeaBorder,
} from './layers/rivers.ts';
import { makeRoads } from './layers/roads.ts';
import { readTerritorialWaters } from './layers/territorial-waters.ts';
import type { Countries } from './lines/shared-line.ts';
import { clipArea } from './planar/clip-to-box.ts';
import type { Sources } from './sources/read-source.ts';
import { makeTopology } from './topology/make-topology.ts';

/** Makes the files of content/map/sheet: the topologies by level, and the named points. */
export function makeSheet(
	settings: SheetSettings,
	own: OwnMap,
	sources: Sources,
): Record<string, Topology | object[]> {
	const features = new FeatureMaker(own.names);
	const far = makeFarLevels(settings, own, sources, features);
	const near = makeNearLevels(settings, own, sources, features);
	const points = own.points.map(({ id, at, ...rest }) => ({
		id,
		at,
		name: features.name(id),
		...rest,
	}));
	return { ...near, ...far, points };
}

/** Makes the two levels from OpenStreetMap and GSHHG. */
function makeNearLevels(
	settings: SheetSettings,
	own: OwnMap,
	sources: Sources,
	features: FeatureMaker,
): Record<BoxedLevel, Topology> {
	const waters = readTerritorialWaters(sources);
	const land = readLand(sources, own.lakes);
	const borders = makeBorderRivers(own.rivers.borders, waters, features, 'OSM border');
	const rivers = [...borders, ...makeInlandRivers(own.rivers, sources, features)];
	const railways = makeRailways(own.railways, sources, features);
	const makeLevel = (level: BoxedLevel) => {
		const { box } = settings[level];
		const lakes = makeLakes(level, box, own.lakes, { sources, features, land });
		const inTheWay = lakesInTheWay(own.rivers, lakes);
		const without = inTheWay.coordinates.length > 0 ? { without: inTheWay } : {};
		const layers = {
			countries: areasOf(waters).map(({ id, geometry }) =>
				makeArea(String(id), clipArea(geometry, box)),
			),
			land: [makeArea('land', clipArea(land.land, box))],
			rivers: cutLines(rivers, box, without),
			lakes,
			rails: cutLines(railways, box),
			roads: cutLines(makeRoads(level, own.roads, features), box),
			seaBorder: [makeSeaBorder(own.rivers.seaBorder, waters)],
		};
		return makeTopology(layers, settings[level]);
	};
	return { 'lower-tumen': makeLevel('lower-tumen'), region: makeLevel('region') };
}

/** Makes Northeast Asia and its history, from Natural Earth and Global Energy Monitor. */
function makeFarLevels(
	settings: SheetSettings,
	own: OwnMap,
	sources: Sources,
	features: FeatureMaker,
): Record<'neasia' | 'history', Topology> {
	const { source, file } = settings.countries;
	const countries = joinAreas(clipCountries(settings.countries, sources.countries(source, file)));
	const rivers = makeFarRivers(own.rivers.northeastAsia, polygonsOf(countries), sources, features);
	const northeastAsia = {
		countries,
		rivers,
		lakes: makeFarLakes(own.lakes.northeastAsia, sources, features),
		pipelines: makePipelines(own.pipelines, sources, features),
	};
	const history = {
		pieces: makePieces(own.history, countries, rivers),
		lines: makeHistoryLines(own.history),
		rivers: rivers.filter(({ id }) => own.history.rivers.includes(String(id))),
	};
	return {
		neasia: makeTopology(northeastAsia, settings.neasia),
		history: makeTopology(history, settings.history),
	};
}

const polygonsOf = (areas: readonly Feature<MultiPolygon>[]): Countries =>
	new Map(areas.map(({ id, geometry }) => [String(id), geometry.coordinates as LonLat[][][]]));

const areasOf = (countries: Countries): Feature<MultiPolygon>[] =>
	[...countries].map(([id, polygons]) => makeArea(id, [...polygons]));
