import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const META = /<meta http-equiv="content-security-policy" content="([^"]*)"/i;

/**
 * Astro integration: writes `_headers` with the Content-Security-Policy of the pages as one header
 * (the hashes of all of them together), for hosts that read that file.
 */
export const writeHeaders = (): AstroIntegration => ({
	name: 'write-headers',
	hooks: {
		'astro:build:done': ({ dir, logger }) => {
			const root = fileURLToPath(dir);
			const policies = globSync('**/*.html', { cwd: root }).map((page) => {
				const policy = META.exec(readFileSync(`${root}/${page}`, 'utf8'))?.[1];
				if (policy === undefined) throw new Error(`${page} has no Content-Security-Policy.`);
				return policy.replaceAll('&#39;', "'");
			});
			writeFileSync(
				`${root}/_headers`,
				`/*\n  Content-Security-Policy: ${unite(policies)}; frame-ancestors 'self'\n`,
			);
			logger.info('_headers');
		},
	},
});

/** One policy that allows what any of them does. */
export function unite(policies: readonly string[]): string {
	const directives = new Map<string, Set<string>>();
	for (const directive of policies.flatMap((policy) => policy.split(';'))) {
		const [name, ...values] = directive.trim().split(/\s+/);
		if (!name) continue;
		const known = directives.get(name) ?? new Set();
		for (const value of values) known.add(value);
		directives.set(name, known);
	}
	return [...directives].map(([name, values]) => [name, ...values].join(' ')).join('; ');
}
