import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { parse as parseAstro } from '@astrojs/compiler-rs';
import { list, parse as parseCss } from 'postcss';
import ts from 'typescript';

/** One import between two files of src/. Paths start at the top of the project: `src/geo/projection.ts`. */
export interface Import {
	from: string;
	to: string;
	/** The path as written: `./projection.ts`, `#src/geo/projection.ts`. */
	written: string;
}

/** Lists all files of src/ and the imports between them, those of types included. Imports of packages are left out. */
export function listImports(): { files: string[]; imports: Import[] } {
	const files = globSync('src/**', { withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => posix.join(posix.relative(process.cwd(), parentPath), name))
		.toSorted();
	const fileSet = new Set(files);
	const imports = files.flatMap((from) =>
		importPaths(from, () => readFileSync(from, 'utf8')).map((written) => ({
			from,
			to: resolve(from, written),
			written,
		})),
	);
	return { files, imports: imports.filter(({ from, to }) => fileSet.has(to) && from !== to) };
}

/** Returns the import paths in a script, an Astro component or a style sheet, as written; none for any other file. */
export function importPaths(file: string, read: () => string): string[] {
	if (/\.(ts|js)$/.test(file)) return pathsInScript(read());
	if (file.endsWith('.css')) return pathsInStyles(read());
	if (file.endsWith('.astro')) return scriptsOf(read()).flatMap(pathsInScript);
	return [];
}

/** Returns the file that an import names, without a query such as `?inline`. */
function resolve(from: string, written: string): string {
	const path = written.replace(/\?.*$/, '');
	return path.startsWith('#') ? path.slice(1) : posix.join(posix.dirname(from), path);
}

function pathsInScript(code: string): string[] {
	const source = ts.createSourceFile('file.ts', code, ts.ScriptTarget.Latest);
	const found: string[] = [];
	const visit = (node: ts.Node): void => {
		const path = pathOf(node);
		if (path && ts.isStringLiteralLike(path)) found.push(path.text);
		ts.forEachChild(node, visit);
	};
	visit(source);
	return found;
}

/** Returns the path of `import … from`, `export … from`, `typeof import()` and `import()`. */
function pathOf(node: ts.Node): ts.Node | undefined {
	if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
	if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
		return node.argument.literal;
	if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
		return node.arguments[0];
	return undefined;
}

/** Returns the paths of `@import './a.css' layer(base)` and `@import url('./a.css')`. */
function pathsInStyles(css: string): string[] {
	const paths: string[] = [];
	parseCss(css).walkAtRules('import', ({ params }) => {
		const [address] = list.space(params) as [string];
		const quoted = address.startsWith('url(') ? address.slice('url('.length, -1) : address;
		paths.push(quoted.slice(1, -1));
	});
	return paths;
}

/** Returns the frontmatter of an Astro component and its scripts. */
function scriptsOf(astro: string): string[] {
	const scripts: string[] = [];
	const visit = (node: AstroNode): void => {
		const { type, program } = node;
		if (type === 'AstroFrontmatter' || type === 'AstroScript')
			scripts.push(astro.slice(program!.start, program!.end));
		for (const child of Object.values(node)) if (child && typeof child === 'object') visit(child);
	};
	visit(parseAstro(astro).ast);
	return scripts;
}

/** A node of the tree that Astro’s compiler makes of a component, or a list of nodes. */
interface AstroNode {
	type?: string;
	/** The code of a script or of the frontmatter, with its position in the component. */
	program?: { start: number; end: number };
}
