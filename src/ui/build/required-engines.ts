/**
 * The oldest engines that get a readable page, with their names in the data of MDN. What the built files use beyond
 * them is listed in src/README.md, under “Engines”.
 */
export const REQUIRED_ENGINES = [
	{ id: 'chrome', name: 'Chrome', version: '111' },
	{ id: 'firefox', name: 'Firefox', version: '115' },
	{ id: 'safari', name: 'Safari', version: '16' },
	{ id: 'safari_ios', name: 'Safari on iOS', version: '16' },
] as const;

/** The same engines as Vite’s `build.target` and `build.cssTarget` name them. */
export const BUILD_TARGETS = REQUIRED_ENGINES.map(
	({ id, version }) => `${id.replace('safari_ios', 'ios')}${version}`,
);
