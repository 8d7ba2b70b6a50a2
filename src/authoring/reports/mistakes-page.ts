import type { Problem } from '../parsing/problem.ts';

/**
 * Returns the HTML of the page that replaces every other page in `dev` while content/ has mistakes.
 * @param client Address of the development server’s script, which reloads the page.
 */
export function mistakesPage(problems: readonly Problem[], client: string): string {
	const rows = problems.map(
		({ file, line, column, message }) =>
			`<li><code>${escapeHtml(file)}:${line}:${column}</code><p>${escapeHtml(message)}</p></li>`,
	);
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Mistakes in content/</title>
<style>body { max-inline-size: 45rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 sans-serif; color-scheme: light dark }</style>
<script type="module" src="${client}"></script>
</head>
<body>
<h1>Mistakes in content/</h1>
<p>The site is shown again as soon as they are mended.</p>
<ol>${rows.join('')}</ol>
</body>
</html>
`;
}

const escapeHtml = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
