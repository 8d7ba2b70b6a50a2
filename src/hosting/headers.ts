/**
 * Returns the Content-Security-Policy of a page whose inline scripts and styles have the hashes `inlined`, without
 * `frame-ancestors`, which browsers accept only in a header.
 */
export function contentPolicy({ scripts, styles }: InlineHashes): string {
	const policy = [
		// Firefox before 132 lets a page draw shapes of a file with <use> only if this allows it; img-src does not do.
		"default-src 'self'",
		...UNUSED.map((type) => `${type}-src 'none'`),
		"connect-src 'self'",
		// The letters of English text are inlined in every page: src/fonts/fonts.css.
		"font-src 'self' data:",
		"img-src 'self'",
		"worker-src 'self'",
		// Every page can search, and Pagefind is WebAssembly.
		`script-src 'self' 'wasm-unsafe-eval' ${unique(scripts)}`,
		`style-src ${unique(styles)}`,
		"form-action 'self'",
		"base-uri 'none'",
		"require-trusted-types-for 'script'",
		// Each names the script of one worker: src/ui/client/worker-address.ts.
		'trusted-types offline map',
	];
	return policy.map((directive) => directive.trim()).join('; ');
}

/**
 * Hashes of inline scripts and styles, as sources of `script-src` and `style-src`; `styles` also has `'self'` if the
 * page links a stylesheet.
 */
export interface InlineHashes {
	scripts: readonly string[];
	styles: readonly string[];
}

/**
 * Browser features that no page uses, so `Permissions-Policy` forbids them. Copying and sharing are not listed: by
 * default the site may use them.
 */
const FORBIDDEN_FEATURES = [
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
 * Returns the headers that every response of the server should carry, by name. `_headers`, the nginx configuration and
 * the test servers all use this list. The content policy is in the HTML of each page as well.
 * @param inlined Hashes of the inline scripts and styles of all pages.
 */
export const siteHeaders = (inlined: InlineHashes): Record<string, string> => ({
	'Content-Security-Policy': `${contentPolicy(inlined)}; frame-ancestors 'none'`,
	'Cross-Origin-Opener-Policy': 'same-origin',
	// Other sites may show the pictures and read the exports.
	'Cross-Origin-Resource-Policy': 'cross-origin',
	'Permissions-Policy': FORBIDDEN_FEATURES.map((feature) => `${feature}=()`).join(', '),
	// Other sites learn which site a reader comes from, but not which page.
	'Referrer-Policy': 'strict-origin-when-cross-origin',
	'X-Content-Type-Options': 'nosniff',
});

/** `Cache-Control` headers: how long a browser may use a cached file without asking the server. */
export const CACHE_CONTROL = {
	/** For file names with a hash of the content: a year, since these files never change. */
	hashed: 'public, max-age=31536000, immutable',
	/** For all other files: the browser asks the server each time whether its cached copy is up to date. */
	other: 'no-cache',
};

/** Types of content that no page loads. */
const UNUSED = ['frame', 'manifest', 'media', 'object'];

const unique = (hashes: readonly string[]) => [...new Set(hashes)].join(' ');
