import ts from 'typescript';

/** A test as its file declares it. A test in a loop is one, however often it runs. */
export interface DeclaredTest {
	/** The file, from the top of the project: `src/tests/map/choice.spec.ts`. */
	file: string;
	/** The titles of its groups and its own, joined by ` › `. Parts that are filled in later are kept as `${…}`. */
	title: string;
	/** The ids of the features that the test and its groups name in their options. */
	features: string[];
}

/** What the groups around a test add to it. */
type Group = Pick<DeclaredTest, 'title' | 'features'>;

const GROUPS = ['test.describe', 'describe'];

/**
 * Returns the tests that a file declares, in its order, without running it. Playwright’s option is
 * `{ tag: '@map-follow' }`, Node’s `{ tags: ['map-follow'] }`; both may name several. `test.skip` declares none.
 */
export function readTests(file: string, text: string): DeclaredTest[] {
	const tests: DeclaredTest[] = [];
	const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);

	function visit(node: ts.Node, group: Group): void {
		const call = ts.isCallExpression(node) && node.arguments.length > 1 ? node : undefined;
		const callee = call?.expression.getText();
		let inner = group;
		if (call && callee === 'test') tests.push({ file, ...addTo(group, call) });
		else if (call && GROUPS.includes(callee!)) inner = addTo(group, call);
		ts.forEachChild(node, (child) => visit(child, inner));
	}

	visit(source, { title: '', features: [] });
	return tests;
}

function addTo(group: Group, { arguments: [title, options] }: ts.CallExpression): Group {
	return {
		title: [group.title, titleOf(title!)].filter(Boolean).join(' › '),
		features: [...group.features, ...featuresIn(options!)],
	};
}

function titleOf(node: ts.Expression): string {
	if (ts.isStringLiteralLike(node)) return node.text;
	const code = node.getText();
	return ts.isTemplateExpression(node) ? code.slice(1, -1) : `\${${code}}`;
}

function featuresIn(options: ts.Expression): string[] {
	if (!ts.isObjectLiteralExpression(options)) return [];
	return options.properties
		.filter(ts.isPropertyAssignment)
		.filter(({ name }) => ['tag', 'tags'].includes(name.getText()))
		.flatMap(({ initializer }) =>
			ts.isArrayLiteralExpression(initializer) ? initializer.elements : [initializer],
		)
		.map((tag) => (ts.isStringLiteralLike(tag) ? tag.text : tag.getText()).replace(/^@/, ''));
}
