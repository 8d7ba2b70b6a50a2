import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'esbuild';
import { currentEdition } from '#src/authoring/current-edition.ts';
import { interviewMap } from '#src/edition/interview-map/interview-map.ts';
import { scenesOf } from '#src/edition/interview-map/scenes.ts';
import type { Edition, Interview } from '#src/edition/model/edition.ts';
import type { MapJson } from '#src/map/shared/map-json.ts';
import {
	builtFileAddress,
	choosePrecachedFiles,
	contentHash,
	type PrecacheList,
} from './precache-list.ts';

const WORKER = fileURLToPath(new URL('./worker/service-worker.ts', import.meta.url));
const UNREGISTERING_WORKER = new URL('./unregister-worker.js', import.meta.url);

/**
 * Astro integration that writes `sw.js`, the service worker that caches the edition for reading offline.
 * It must follow every integration that writes to files, because it hashes the finished ones. In development there is no service worker:
 * `sw.js` then unregisters a worker that an earlier build left at the same address.
 */
export const offlineIntegration = (): AstroIntegration => ({
	name: 'offline',
	hooks: {
		'astro:server:setup': ({ server }) => {
			server.middlewares.use((request, response, next) => {
				if (!/\/sw\.js$/.test(request.url ?? '')) return next();
				response
					.setHeader('Content-Type', 'text/javascript')
					.end(readFileSync(UNREGISTERING_WORKER));
			});
		},
		'astro:build:done': async ({ dir, logger }) => {
			const root = fileURLToPath(dir);
			const files = globSync('**/*.*', { cwd: root }).map((file) => file.replaceAll('\\', '/'));
			const edition = currentEdition();
			const [newest] = edition.interviews as [Interview];
			const { id, sheets } = newest;
			const onMap = {
				sheets,
				pictures: picturesOf(newest, edition),
				places: placesOnMap(`${root}${id}/map.json`),
			};
			const precached: PrecacheList = choosePrecachedFiles(files, id, onMap).map((file) => [
				builtFileAddress(file),
				contentHash(readFileSync(root + file)),
			]);
			writeFileSync(`${root}sw.js`, await bundleWorker(precached));
			logger.info(`sw.js precaches ${precached.length} files`);
		},
	},
});

/**
 * Returns the names of the pictures of the map on an interview’s page: what the map opens with, and the strips of answers
 * without scenes. The pictures of scenes stand only where there are no scripts, and so no worker.
 */
function picturesOf(interview: Interview, edition: Edition): string[] {
	const [first] = interviewMap(interview, edition).views;
	const others = interview.answers.filter(
		(answer) => scenesOf(interview, answer, edition).length === 0,
	);
	return [...(first ? [first.id] : []), ...others.map(({ view }) => `strip-${view}`)];
}

/** Returns the ids of the places in a `map.json`; none if there is no such file, as the interview has no map. */
function placesOnMap(file: string): string[] {
	if (!existsSync(file)) return [];
	const { places }: MapJson = JSON.parse(readFileSync(file, 'utf8'));
	return Object.keys(places);
}

/** Returns the source of the worker, with the list of precached files in place of `PRECACHE_LIST`. */
async function bundleWorker(precached: PrecacheList): Promise<string> {
	const { outputFiles } = await build({
		entryPoints: [WORKER],
		bundle: true,
		minify: true,
		write: false,
		format: 'iife',
		target: 'es2022',
		legalComments: 'none',
		define: { 'process.env.NODE_ENV': '"production"', PRECACHE_LIST: JSON.stringify(precached) },
	});
	return outputFiles[0]!.text;
}
