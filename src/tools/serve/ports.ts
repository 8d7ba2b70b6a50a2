/** The first of the ports that the browser tests serve on; TEST_PORT moves them, so that two checkouts can test at once. */
const first = Number(process.env['TEST_PORT'] ?? 4327);

/** Loopback ports of the site, of the build in a sub-path, and of the copy in which things have moved. */
export const PORTS = { site: first, subPath: first + 1, moved: first + 2 };
