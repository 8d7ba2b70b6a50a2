import type { Problem } from './parsing/problem.ts';

/**
 * The page that stands in `dev` for every other while content/ has mistakes.
 * @param client The address of the development server’s script, which loads the page again.
 */
export function mistakesPage(problems: readonly Problem[], client: string): string {
	const rows = problems.map(
		({ file, line, column, message }) =>
			`<li><code>${asText(file)}:${line}:${column}</code><p>${asText(message)}</p></li>`,
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

const asText = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
