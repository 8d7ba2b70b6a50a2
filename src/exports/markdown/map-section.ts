import type { RootContent } from 'mdast';
import { interviewMap } from '#src/edition/interview-map/interview-map.ts';
import { type MapScene, scenesOfInterview } from '#src/edition/interview-map/scenes.ts';
import { yearsOf } from '#src/edition/timeline/years.ts';
import type { Edition, Interview } from '#src/edition/model/edition.ts';
import { mapWords } from '#src/map-words/map-words.ts';
import { scenePath } from '#src/shared/address.ts';
import type { SheetAtlas } from '#src/sheet/build/atlas.ts';
import type { ToUrl } from '../to-url.ts';
import { address, heading, list, paragraph, strong } from './nodes.ts';

/**
 * Returns the section that says in words what the map of an interview shows: its views, the layers of its legend, its
 * areas, the measures, its years and the scenes of its statements. Nothing if it has no map.
 */
export function mapSection(
	interview: Interview,
	edition: Edition,
	atlas: SheetAtlas,
	toUrl: ToUrl,
): RootContent[] {
	const { sheets, views, legend } = interviewMap(interview, edition);
	if (views.length === 0) return [];
	const words = mapWords(edition, atlas);
	const sections = [
		views.map((view) => paragraph(words.ofView(view).join(' '))),
		sheets.flatMap(({ id }) =>
			legend
				.filter((entry) => entry.sheets.includes(id))
				.map((entry) => paragraph(words.ofLayer(id, entry).join(' '))),
		),
		sheets.flatMap(({ id, tints }) =>
			Object.keys(tints)
				.map((area) => words.ofArea(id, area))
				.filter((sentences) => sentences.length > 0)
				.map((sentences) => paragraph(sentences.join(' '))),
		),
		[...interview.measures.values()].map((measure) =>
			paragraph(strong(`${measure.label}:`), ` ${words.ofMeasure(measure).join(' ')}`),
		),
		yearsOf(interview, edition).map((year) => paragraph(words.ofYear(year).join(' '))),
	];
	return [
		heading(2, 'The map in words'),
		...sections.filter((items) => items.length > 0).map((items) => list(items)),
		...sceneList(scenesOfInterview(interview, edition), toUrl),
	];
}

/** Returns what the map shows while statements are read: captions with their addresses. Nothing if there are no scenes. */
export const sceneList = (scenes: readonly MapScene[], toUrl: ToUrl): RootContent[] =>
	scenes.length === 0
		? []
		: [
				paragraph('What the map shows, sentence by sentence:'),
				list(
					scenes.map(({ statement, caption }) =>
						paragraph(
							`“${statement.words} …”: ${caption} `,
							address(toUrl(scenePath(statement.path))),
						),
					),
				),
			];
