import { readFileSync } from 'node:fs';
import type { BrowserContext } from '@playwright/test';
import { INVENTED_DIST } from './invented-site.ts';

/** Text of the built files that makes an old engine of this one: a feature, and a name that no engine knows. */
const UNKNOWN_IN_FILES: [RegExp, string][] = [
	[/light-dark\(/g, 'unknown-function('],
	[/color-mix\(/g, 'unknown-function('],
	[/::details-content/g, '::unknown-content'],
	[/::highlight\(/g, '::unknown-highlight('],
	[/:popover-open/g, ':unknown-open'],
	[/:has\(/g, ':unknown('],
	[/(?<=\d)lh\b/g, 'unknown'],
	[/text-wrap:/g, 'unknown-wrap:'],
	[/@media \(scripting/g, '@media (unknown'],
	[/(@media [^{]*?|matchMedia\(.)\((?:width|height) ?[<>]=? ?/g, '$1(unknown:'],
	[/@media ([^{(]*)\bnot \(/g, '@media $1unknown ('],
	// Playwright itself needs this method.
	[/\bcheckVisibility\b/g, 'unknownVisibility'],
	// Chromium opens a closed list for the fragment of an address. It does not know this element.
	[/(?<=<\/?|[`"'}, ;{(])details(?=[ >:`"'[{.,)])/g, 'old-details'],
];

/** Makes the elements that stand for closed lists hide their contents, and lead to nothing inside them. */
const OLD_DETAILS = 'old-details{display:block}old-details:not([open])>:not(summary){display:none}';

/**
 * Makes all pages of a context run as in an engine of 2022 or 2023, as far as this can be simulated: what Safari 16,
 * Firefox 115 or Chrome 111 lack, and `toSorted`, is unknown in style sheets and scripts. The context must bypass the
 * content security policy, because the files change.
 */
export async function simulateOldEngine(context: BrowserContext): Promise<void> {
	await context.route(/(?:\/|\.html|\.js)(?:[?#].*)?$/, async (route) => {
		const path = new URL(route.request().url()).pathname.replace(/\/$/, '/index.html');
		const contentType = path.endsWith('.js') ? 'text/javascript' : 'text/html';
		await route.fulfill({ contentType, body: oldFile(path) });
	});
	await context.addInitScript(removeFeatures);
}

const oldFiles = new Map<string, string>();

/** Returns the text of a built file with its newer features under names that no engine knows. */
function oldFile(path: string): string {
	const known = oldFiles.get(path);
	if (known !== undefined) return known;
	let text = readFileSync(`${INVENTED_DIST}${path}`, 'utf8');
	for (const [feature, unknown] of UNKNOWN_IN_FILES) text = text.replace(feature, unknown);
	text = text.replace('</head>', `<style>${OLD_DETAILS}</style></head>`);
	oldFiles.set(path, text);
	return text;
}

/** Runs in the page. */
function removeFeatures(): void {
	const removed: [object, string[]][] = [
		[HTMLElement.prototype, ['popover', 'showPopover', 'hidePopover', 'togglePopover']],
		[Element.prototype, ['ariaCurrent', 'ariaLabel', 'ariaLive', 'ariaPressed']],
		[CSSStyleSheet.prototype, ['replace', 'replaceSync']],
		[Document.prototype, ['adoptedStyleSheets']],
		[CSS, ['highlights']],
		[Array.prototype, ['toSorted', 'toReversed', 'toSpliced', 'with']],
		[
			Set.prototype,
			['union', 'intersection', 'difference', 'symmetricDifference', 'isSubsetOf', 'isSupersetOf'],
		],
		[String.prototype, ['toWellFormed', 'isWellFormed']],
		[Object, ['groupBy']],
		[Map, ['groupBy']],
		[Promise, ['withResolvers', 'try']],
		[Intl, ['Segmenter']],
		[
			window,
			['Highlight', 'ClipboardItem', 'trustedTypes', 'navigation', 'scheduler', 'OffscreenCanvas'],
		],
	];
	const supports = CSS.supports.bind(CSS) as (condition: string) => boolean;
	CSS.supports = (condition: string) => !/details-content/.test(condition) && supports(condition);
	for (const [owner, names] of removed)
		for (const name of names) Reflect.deleteProperty(owner, name);
}
