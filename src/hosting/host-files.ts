import { CONTENT_TYPES, RARE_TYPES } from './content-types.ts';
import { CACHING } from './headers.ts';

/** What hosts must know of a built site. */
export interface HostedSite {
	/** The folder it is served from, with a slash at both ends. */
	base: string;
	/** Of every answer, by name. */
	headers: Readonly<Record<string, string>>;
	/** Old page → new address; both without the base. */
	redirects: readonly { from: string; to: string }[];
}

/** `_headers`, as Netlify and Cloudflare read it. */
export function headersFile({ base, headers }: HostedSite): string {
	const types = Object.entries(RARE_TYPES).map(([end, type]) =>
		rule(`${base}*${end}`, { 'Content-Type': type }),
	);
	const assets = rule(`${base}_astro/*`, { 'Cache-Control': CACHING.hashed });
	return [rule(`${base}*`, headers), assets, ...types].join('');
}

const rule = (path: string, headers: Readonly<Record<string, string>>) =>
	`${path}\n${Object.entries(headers)
		.map(([name, value]) => `  ${name}: ${value}\n`)
		.join('')}`;

/**
 * `_redirects`, as Netlify and Cloudflare read it: what has moved, with and without a slash at its end. Browsers keep
 * the fragment; where a file is preferred to a rule, the old page’s own script does.
 */
export const redirectsFile = ({ base, redirects }: HostedSite): string =>
	redirects
		.flatMap(({ from, to }) => [from, from.replace(/\/$/, '')].map((old) => [old, to]))
		.map(([old, to]) => `${base}${old} ${base}${to} 301\n`)
		.join('');

/** What .deploy/nginx.conf includes into a `server`: headers, types, the page for what is not there, what has moved. */
export function nginxFile({ base, headers, redirects }: HostedSite): string {
	const types = Object.entries(CONTENT_TYPES).map(
		([end, type]) => `\t"${type}" ${end.slice(1)};\n`,
	);
	const moved = redirects.map(({ from, to }) => {
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
		...moved,
	].join('');
}
