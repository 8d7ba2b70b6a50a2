import { DRAFT_KINDS } from './draft-kinds.ts';

/**
 * Returns the help that arguments ask for by `--help`, `-h` or `help`: of one kind, with every option, or the list of
 * kinds. Returns undefined if they do not ask for help.
 */
export function findHelp(args: readonly string[]): string | undefined {
	if (!args.some((arg) => ['--help', '-h', 'help'].includes(arg))) return undefined;
	const name = args.find((arg) => arg in DRAFT_KINDS);
	return name === undefined ? listKinds() : describeKind(name);
}

function listKinds(): string {
	const width = Math.max(...Object.keys(DRAFT_KINDS).map((name) => name.length));
	const kinds = Object.entries(DRAFT_KINDS).map(
		([name, { what }]) => `  ${name.padEnd(width)}  ${what}`,
	);
	return [
		'npm run new <kind> asks for what an entry needs and writes it. The kinds:',
		'',
		...kinds,
		'',
		'npm run new <kind> -- --help explains the options, which take answers beforehand.',
		'',
	].join('\n');
}

function describeKind(name: string): string {
	const { what, isPublished, fields } = DRAFT_KINDS[name]!;
	const width = Math.max(...fields.map((field) => field.name.length));
	const options = fields.map(
		({ name: option, question, otherwise }) =>
			`  --${option.padEnd(width)}  ${question}${otherwise ? ` (${otherwise})` : ''}`,
	);
	const status = isPublished
		? 'It has no drafts: the next build publishes it.'
		: 'It is a draft, which only npm run dev shows.';
	return [
		`npm run new ${name} writes ${what}. ${status}`,
		'It asks for every option that is not given. Put what has spaces in quotation marks.',
		'',
		...options,
		'',
		`Example: npm run new ${name} -- --${fields[0]!.name} "…"`,
		'',
	].join('\n');
}
