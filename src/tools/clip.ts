import { editionRoot } from '#src/authoring/content-folder/edition-root.ts';
import { clipMap } from './clip/clip-map.ts';
import { reportMistakes } from './report-mistakes.ts';

/**
 * `npm run clip`: makes the geometry of content/map from its sources, as content/map/clip.json says. Needed only when a
 * map moves, a source changes or something is added to content/map/own. The same sources give the same bytes.
 */
await reportMistakes(() => {
	for (const { file, kilobytes } of clipMap(editionRoot()))
		process.stdout.write(`${file}  ${kilobytes.toFixed(1)} kB\n`);
});
