import { CONTENT_TYPES, RARE_TYPES } from './content-types.ts';
import { CACHE_CONTROL } from './headers.ts';

/** What a host needs to know about a built site. */
export interface HostedSite {
	/** Path that the site is served from, with a slash at both ends. */
	base: string;
	/** Headers of every response, by name. */
	headers: Readonly<Record<string, string>>;
	/** Old page → new address, both without the base. */
	redirects: readonly { from: string; to: string }[];
}

/** Returns the content of `_headers`, in the format of Netlify and Cloudflare. */
export function headersFile({ base, headers }: HostedSite): string {
	const types = Object.entries(RARE_TYPES).map(([extension, type]) =>
		rule(`${base}*${extension}`, { 'Content-Type': type }),
	);
	const hashed = ['_astro', 'map'].map((folder) =>
		rule(`${base}${folder}/*`, { 'Cache-Control': CACHE_CONTROL.hashed }),
	);
	return [rule(`${base}*`, headers), ...hashed, ...types].join('');
}

const rule = (path: string, headers: Readonly<Record<string, string>>) =>
	`${path}\n${Object.entries(headers)
		.map(([name, value]) => `  ${name}: ${value}\n`)
		.join('')}`;

/**
 * Returns the content of `_redirects`, in the format of Netlify and Cloudflare: two lines for each moved page, with
 * and without the slash at its end. Browsers keep the fragment of a redirected address. If the host serves the old
 * page instead of applying the rule, the page’s own script keeps the fragment.
 */
export const redirectsFile = ({ base, redirects }: HostedSite): string =>
	redirects
		.flatMap(({ from, to }) => [from, from.replace(/\/$/, '')].map((old) => [old, to]))
		.map(([old, to]) => `${base}${old} ${base}${to} 301\n`)
		.join('');

/**
 * Returns the content of `_nginx.conf`, which .deploy/nginx.conf includes into a `server`: headers, content types, the
 * 404 page and redirects.
 */
export function nginxFile({ base, headers, redirects }: HostedSite): string {
	const types = Object.entries(CONTENT_TYPES).map(
		([extension, type]) => `\t"${type}" ${extension.slice(1)};\n`,
	);
	const locations = redirects.map(({ from, to }) => {
		const [path, fragment] = to.split('#');
		const target = `${base}${path}$is_args$args${fragment ? `#${fragment}` : ''}`;
		return `location = ${base}${from} { return 301 "${target}"; }\n`;
	});
	return [
		...Object.entries(headers).map(
			([name, value]) => `add_header ${name} "${value.replaceAll(`"`, `\\"`)}" always;\n`,
		),
		`types {\n${types.join('')}}\n`,
		'default_type application/octet-stream;\n',
		`error_page 404 ${base}404.html;\n`,
		`location ~ ^${base}_(headers|redirects|nginx\\.conf) { return 404; }\n`,
		...locations,
	].join('');
}
