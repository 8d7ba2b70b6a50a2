/**
 * Does everything that must happen before the first paint. The function is printed into every page as its only inline
 * script, so it must not use anything from outside itself.
 * - On a fast connection it preloads the fonts from the head, so that the paint waits for them: they are
 *   `font-display: optional`, and a page that is painted without them stays without them. On a slow connection they
 *   would still come too late for that, and the paint would take twice as long.
 * - It sets the theme that the reader has chosen, so that the other one never flashes. It also marks browsers that have
 *   a share sheet, so that share buttons are there from the start.
 * - It shows the contents of a closed list that the fragment of the address is in, from the first layout on. The
 *   browser itself opens the list a frame later, which moves the page. Where the contents cannot be shown so, they are
 *   when the list opens (open-lists.ts).
 * - It scrolls to the fragment as soon as that part of the page has arrived. Chromium shows the top of the page until
 *   all scripts have run.
 * @param fonts Addresses of the font files that every page needs.
 */
export function prepareFirstPaint(fonts: readonly string[]): void {
	const isFast = performance.now() < 250;
	for (const href of isFast ? fonts : []) {
		const link = document.createElement('link');
		document.head.append(
			Object.assign(link, { rel: 'preload', as: 'font', crossOrigin: '', href }),
		);
	}
	try {
		const theme = localStorage.getItem('theme');
		if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme;
	} catch {
		// Storage is forbidden: the page follows the system.
	}
	if ('share' in navigator) document.documentElement.dataset['shares'] = '';
	const id = location.hash.slice(1).split(':~:')[0];
	if (!id) return;
	const sheet = CSS.supports('selector(::details-content)') && new CSSStyleSheet();
	if (sheet) {
		sheet.replaceSync(
			`details:has(#${CSS.escape(id)})::details-content{content-visibility:visible;block-size:auto}`,
		);
		document.adoptedStyleSheets.push(sheet);
	}
	addEventListener('load', () => {
		document.getElementById(id)?.closest('details')?.setAttribute('open', '');
		if (sheet)
			document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
	});
	const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
	const scrollToTarget = () => {
		const root = document.documentElement;
		// In these cases the browser itself scrolls, or the reader has scrolled already.
		if (navigation?.type !== 'navigate' || navigation.domContentLoadedEventStart || root.scrollTop)
			return;
		const target = document.getElementById(id);
		const top = target?.getBoundingClientRect().top;
		const hasRoom = document.readyState !== 'loading' || top! + innerHeight < root.scrollHeight;
		if (target && hasRoom) target.scrollIntoView({ behavior: 'instant' });
		else requestAnimationFrame(scrollToTarget);
	};
	scrollToTarget();
}
