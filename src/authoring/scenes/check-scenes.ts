import { makeEditionAtlas, type MappedEdition } from '#src/edition/atlas/edition-atlas.ts';
import type { ContentFolder } from '../content-folder/content-folder.ts';
import { checkAnswers } from './check-answers.ts';
import { checkLit } from './check-lit.ts';
import { checkTour } from './check-tour.ts';
import { sheetOfScene } from './check-window.ts';
import { type SceneEntry, sceneEntries } from './scene-entry.ts';

/**
 * Checks the scenes of all interviews: their windows and years exist, what is lit exists and is in sight, no two have one
 * caption, answers that name places have enough of them, and tours name scenes. Adds the mistakes to `content.problems`.
 */
export function checkScenes(content: ContentFolder, edition: MappedEdition): void {
	const atlas = makeEditionAtlas(edition);
	for (const interview of edition.interviews) {
		const entries = sceneEntries(content, interview);
		for (const entry of entries) {
			const sheet = sheetOfScene(content, entry, interview, edition);
			if (sheet) checkLit(content, entry, { interview, edition, atlas, sheet });
		}
		checkCaptions(entries);
		checkAnswers(content, interview);
		checkTour(content, interview);
	}
}

/** Checks that each caption of an interview is new. */
function checkCaptions(entries: readonly SceneEntry[]): void {
	const homes = new Map<string, SceneEntry>();
	for (const entry of entries) {
		const { caption } = entry.record;
		const first = homes.get(caption);
		if (!first) homes.set(caption, entry);
		else
			entry.report(
				['caption'],
				`The scene of "${first.statement.id}", ${first.file}:${first.line}, has this caption too. Say here what this window adds.`,
			);
	}
}
