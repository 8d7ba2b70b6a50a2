import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'esbuild';
import { currentEdition } from '#src/authoring/current.ts';
import type { MapJson } from '#src/map/shared/map-json.ts';
import { addressOf, chooseKept, hashOf, type KeptFiles } from './kept-files.ts';

const WORKER = fileURLToPath(new URL('worker/worker.ts', import.meta.url));
const WITHDRAW = new URL('withdraw.js', import.meta.url);

/**
 * Astro integration: writes `sw.js`, the service worker that keeps the edition for readers without a network.
 * It must come last, since it lists the built files by their content. In development there is none, and one that was
 * left at the same address is withdrawn.
 */
export const offlineIntegration = (): AstroIntegration => ({
	name: 'offline',
	hooks: {
		'astro:server:setup': ({ server }) => {
			server.middlewares.use((request, response, next) => {
				if (!/\/sw\.js$/.test(request.url ?? '')) return next();
				response.setHeader('Content-Type', 'text/javascript').end(readFileSync(WITHDRAW));
			});
		},
		'astro:build:done': async ({ dir, logger }) => {
			const root = fileURLToPath(dir);
			const files = globSync('**/*.*', { cwd: root }).map((file) => file.replaceAll('\\', '/'));
			const { id } = currentEdition().interviews[0]!;
			const { places }: MapJson = JSON.parse(readFileSync(`${root}${id}/map.json`, 'utf8'));
			const kept: KeptFiles = chooseKept(files, id, Object.keys(places)).map((file) => [
				addressOf(file),
				hashOf(readFileSync(root + file)),
			]);
			writeFileSync(`${root}sw.js`, await bundleWorker(kept));
			logger.info(`sw.js keeps ${kept.length} files`);
		},
	},
});

async function bundleWorker(kept: KeptFiles): Promise<string> {
	const { outputFiles } = await build({
		entryPoints: [WORKER],
		bundle: true,
		minify: true,
		write: false,
		format: 'iife',
		target: 'es2022',
		legalComments: 'none',
		define: { 'process.env.NODE_ENV': '"production"', KEPT_FILES: JSON.stringify(kept) },
	});
	return outputFiles[0]!.text;
}
