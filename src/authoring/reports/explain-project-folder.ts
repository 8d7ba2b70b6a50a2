/** Signs that Astro, Vite and esbuild misread in a path: as a query, a fragment, a coded sign, a pattern or an end. */
const MISREAD = /[#?%*"]/;

/**
 * Returns what is wrong with the path of the project’s folder, and the remedy; undefined if nothing is. In a folder
 * with `%` in its name Astro builds a site without fonts and reports no fault; with the other signs it stops, and
 * blames a file of the project.
 */
export function explainProjectFolder(path: string): string | undefined {
	const sign = MISREAD.exec(path)?.[0];
	return (
		sign &&
		`Astro cannot build in the folder "${path}", because of the "${sign}" in its path. Rename or move it.`
	);
}
