/**
 * What must happen before the first paint; printed into every page as its only inline script, so it stands alone.
 * - On a quick link the paint waits for the fonts, as a preload in the head makes it: they are optional, so a page that
 *   is painted without them stays without. On a slow link they would be too late for that, and the paint twice as late.
 * - A chosen theme never flashes, and a button to share stands from the start where there is a sheet to share by.
 * - An address that leads into a closed list finds it open from the first layout: the browser’s own opening comes a
 *   frame later and moves the page.
 * - What the address names is shown as soon as it has come: Chromium shows the top until all scripts have run.
 * @param fonts Addresses of the files that every page has words in.
 */
export function early(fonts: readonly string[]): void {
	const isQuick = performance.now() < 250;
	for (const href of isQuick ? fonts : []) {
		const link = document.createElement('link');
		document.head.append(
			Object.assign(link, { rel: 'preload', as: 'font', crossOrigin: '', href }),
		);
	}
	try {
		const theme = localStorage.getItem('theme');
		if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme;
	} catch {
		// Storage is forbidden: the system decides.
	}
	if ('share' in navigator) document.documentElement.dataset['shares'] = '';
	const id = location.hash.slice(1).split(':~:')[0];
	if (!id) return;
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(
		`details:has(#${CSS.escape(id)})::details-content{content-visibility:visible;block-size:auto}`,
	);
	document.adoptedStyleSheets.push(sheet);
	addEventListener('load', () => {
		document.getElementById(id)?.closest('details')?.setAttribute('open', '');
		document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
	});
	const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
	const follow = () => {
		const root = document.documentElement;
		// Then the browser scrolls itself, or the reader has.
		if (visit?.type !== 'navigate' || visit.domContentLoadedEventStart || root.scrollTop) return;
		const target = document.getElementById(id);
		const top = target?.getBoundingClientRect().top;
		const hasRoom = document.readyState !== 'loading' || top! + innerHeight < root.scrollHeight;
		if (target && hasRoom) target.scrollIntoView({ behavior: 'instant' });
		else requestAnimationFrame(follow);
	};
	follow();
}
