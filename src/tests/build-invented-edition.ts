import { execFileSync } from 'node:child_process';
import { FIXTURE_EDITION } from './support/fixture-edition.ts';
import { INVENTED_DIST, INVENTED_SUB_PATH_DIST, SUB_PATH_ORIGIN } from './support/invented-site.ts';

/** `npm run build:invented`: builds the invented edition for the browser tests, at the root of a host and in a folder. */
const build = (folder: string, env: Record<string, string> = {}) =>
	execFileSync('astro', ['build', '--outDir', folder, '--silent'], {
		env: { ...process.env, EDITION_ROOT: FIXTURE_EDITION, ...env },
		stdio: 'inherit',
	});
build(INVENTED_DIST);
build(INVENTED_SUB_PATH_DIST, { SITE_URL: SUB_PATH_ORIGIN });
