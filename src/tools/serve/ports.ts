/** First port of the browser tests. TEST_PORT sets another, so that two checkouts can run tests at the same time. */
const first = Number(process.env['TEST_PORT'] ?? 4327);

/** Loopback ports of the site, of the build in a sub-path, and of the copy in which content has moved. */
export const PORTS = { site: first, subPath: first + 1, moved: first + 2 };
