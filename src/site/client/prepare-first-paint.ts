/**
 * Does everything that must happen before the first paint. The function is printed into every page as its only inline
 * script, so it must not use anything from outside itself.
 * - It hides the page until the inlined letters are decoded, so that nothing is painted in other letters and moves.
 * - It sets the theme that the reader has chosen, so that the other one never flashes. It also marks browsers that have
 *   a share sheet, so that share buttons are there from the start.
 * - It sets whether the strip with the map is folded on narrow screens.
 * - It sets how much of an interview is shown, as the address or the reader has chosen.
 * - It shows the contents of a closed list that the fragment of the address is in, from the first layout on. The
 *   browser itself opens the list a frame later, which moves the page. Where the contents cannot be shown so, they are
 *   when the list opens (open-lists.ts).
 * - It scrolls to the fragment as soon as that part of the page has arrived. Chromium shows the top of the page until
 *   all scripts have run.
 * @param colours Colour of the page in each theme, for the browser’s bars.
 * @param depthToShow Returns how much is shown (see depth-to-show.ts).
 */
export function prepareFirstPaint(
	colours: Readonly<Record<'light' | 'dark', string>>,
	depthToShow: (search: string, stored: string | null, hash: string) => string,
): void {
	const root = document.documentElement;
	root.dataset['unpainted'] = '';
	const loading = ['Tumen Serif', 'Tumen Sans'].map((family) =>
		document.fonts.load(`1em '${family}'`),
	);
	void Promise.allSettled(loading).then(() => delete root.dataset['unpainted']);
	let storedDepth: string | null = null;
	root.dataset['strip'] = 'open';
	try {
		root.dataset['strip'] = localStorage.getItem('strip') ?? 'open';
		storedDepth = localStorage.getItem('depth');
		const theme = localStorage.getItem('theme');
		if (theme === 'light' || theme === 'dark') {
			root.dataset['theme'] = theme;
			for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]'))
				meta.content = colours[theme];
		}
	} catch {
		// Storage is forbidden: the page follows the system.
	}
	const depth = depthToShow(location.search, storedDepth, location.hash);
	if (depth) root.dataset['depth'] = depth;
	if ('share' in navigator) root.dataset['shares'] = '';
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
