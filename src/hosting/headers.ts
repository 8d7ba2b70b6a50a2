/** What pages may load and do when `inlined` is all that stands in them; see `Inlined`. */
export function contentPolicy({ scripts, styles }: Inlined): string {
	const policy = [
		"default-src 'none'",
		"connect-src 'self'",
		"font-src 'self'",
		"img-src 'self'",
		"worker-src 'self'",
		// WebAssembly is Pagefind’s, which every page can search with.
		`script-src 'self' 'wasm-unsafe-eval' ${unique(scripts)}`,
		`style-src ${unique(styles)}`,
		"form-action 'self'",
		"base-uri 'none'",
		"require-trusted-types-for 'script'",
		// Its one policy stands in src/offline/client/keep-offline.ts.
		'trusted-types offline',
	];
	return policy.map((directive) => directive.trim()).join('; ');
}

/** Hashes of what stands in a page’s own HTML, and `'self'` for styles it links, as sources of `script-src` and `style-src`. */
export interface Inlined {
	scripts: readonly string[];
	styles: readonly string[];
}

/** What no page uses and browsers can forbid. Copying and sharing are left as they are by default: allowed to the site. */
const OFF = [
	'accelerometer',
	'autoplay',
	'camera',
	'display-capture',
	'encrypted-media',
	'fullscreen',
	'gamepad',
	'geolocation',
	'gyroscope',
	'hid',
	'idle-detection',
	'local-fonts',
	'magnetometer',
	'microphone',
	'midi',
	'payment',
	'picture-in-picture',
	'publickey-credentials-get',
	'screen-wake-lock',
	'serial',
	'storage-access',
	'sync-xhr',
	'usb',
	'xr-spatial-tracking',
];

/**
 * The headers that every answer of the server should carry, by name: the one list from which `_headers`, the nginx
 * configuration and the servers of the tests take them. What a page can say of itself stands in its HTML as well.
 * @param inlined What stands in any page of the site.
 */
export const siteHeaders = (inlined: Inlined): Record<string, string> => ({
	'Content-Security-Policy': `${contentPolicy(inlined)}; frame-ancestors 'none'`,
	'Cross-Origin-Opener-Policy': 'same-origin',
	// Pictures and exports are there to be shown and read elsewhere.
	'Cross-Origin-Resource-Policy': 'cross-origin',
	'Permissions-Policy': OFF.map((feature) => `${feature}=()`).join(', '),
	// Sources may see which site sent a reader, not which page.
	'Referrer-Policy': 'strict-origin-when-cross-origin',
	'X-Content-Type-Options': 'nosniff',
});

/** How long copies of a file may be used without asking, as `Cache-Control` says it. */
export const CACHING = {
	/** For names that carry a hash of the content: they never change. */
	hashed: 'public, max-age=31536000, immutable',
	/** For all else: a copy is kept, and its age asked for each time. */
	other: 'no-cache',
};

const unique = (hashes: readonly string[]) => [...new Set(hashes)].join(' ');
