import { scenesOfInterview } from '#src/edition/interview-map/scenes.ts';
import type { Edition, Interview } from '#src/edition/model/edition.ts';
import { mapWords } from '#src/map-words/map-words.ts';
import { sceneWords } from '#src/map-words/scene-words.ts';
import type { SheetAtlas } from '#src/sheet/build/atlas.ts';
import type { ScenesJson } from '../shared/map-json.ts';

/** Makes the content of an interview’s `scenes.json`. */
export function makeScenesJson(
	edition: Edition,
	interview: Interview,
	atlas: SheetAtlas,
): ScenesJson {
	const scenes = scenesOfInterview(interview, edition);
	const words = mapWords(edition, atlas);
	const names = scenes.flatMap(({ sheet, lit }) =>
		lit
			.filter((id) => !edition.places.has(id) && !interview.measures.has(id))
			.flatMap((id) => {
				const name = words.nameOf(sheet, id);
				return name === undefined ? [] : [[id, name] as const];
			}),
	);
	return {
		scenes: Object.fromEntries(
			scenes.map((scene) => [
				scene.id,
				{
					words: sceneWords(edition, atlas, scene).join('\n'),
					says: scene.statement.says,
					path: scene.statement.path,
					lit: scene.lit,
				},
			]),
		),
		names: Object.fromEntries(names),
	};
}
