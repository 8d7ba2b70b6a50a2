/** First port of the browser tests. TEST_PORT sets another, so that two checkouts can run tests at the same time. */
const first = Number(process.env['TEST_PORT'] ?? 4327);

/** Loopback ports of the site, of the site of the invented edition, of the same in a sub-path, and of a changed copy. */
export const PORTS = {
	site: first,
	invented: first + 1,
	inventedSubPath: first + 2,
	copy: first + 3,
};
