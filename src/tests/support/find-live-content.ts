/** Names that stand for the edition in content/, from `src/authoring/current-edition.ts`. */
const LIVE = ['currentEdition', 'currentAtlas', 'currentSite'];

/** Functions that read an edition, besides those of `node:fs`. Their first argument is a path. */
const READERS = ['loadEdition', 'readSite', 'ContentFolder', 'printedCharacters', 'readMap'];

/** A path in the project’s own content/, absolute or not, at the start of a string. */
const CONTENT = String.raw`(?:\.{1,2}\/)*content(?:\/|['"\`])`;

/**
 * Returns the places in a test’s source where it uses the edition in content/, as they are written: an import of
 * `currentEdition`, or a call that reads a path which starts with `content/`. It looks at imports, strings and constants
 * only, so it does not follow a path through other functions.
 */
export function findLiveContent(source: string): string[] {
	const names = [...source.matchAll(/import\s*(?:type\s*)?\{([^}]*)\}\s*from\s*'([^']+)'/g)].map(
		([, list = '', from = '']) => ({ from, names: list.split(',').map((name) => name.trim()) }),
	);
	const imported = names
		.filter(({ from }) => from.endsWith('/current-edition.ts'))
		.flatMap((one) => one.names.filter((name) => LIVE.includes(name.split(' ')[0]!)));
	const whole = source.match(
		/import\(\s*'[^']*\/current-edition\.ts'|\* as \w+ from '[^']*\/current-edition\.ts'/g,
	);
	const fromFiles = names.filter(({ from }) => /^node:fs(?:\/promises)?$/.test(from));
	const readers = [...READERS, 'URL', ...fromFiles.flatMap((one) => one.names)].join('|');
	const constants = [...source.matchAll(RegExp(String.raw`const (\w+) = ['"\`]${CONTENT}`, 'g'))];
	const named = constants.map(([, name]) => String.raw`\b${name}\b|\`\$\{${name}\}`);
	const path = [String.raw`['"\`]${CONTENT}`, ...named].join('|');
	const reads = source.match(RegExp(String.raw`\b(?:${readers})\(\s*(?:${path})`, 'g'));
	const root = source.match(
		/\b(?:loadEdition|ContentFolder)\(\s*(?:'\.?'|process\.cwd\(\)|editionRoot\(\))/g,
	);
	const inside = source.match(RegExp(String.raw`\bcwd: ['"]${CONTENT}`, 'g'));
	return [...imported, ...[whole, reads, root, inside].flatMap((found) => found ?? [])];
}
