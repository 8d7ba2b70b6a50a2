/**
 * What must happen before the first paint; printed into every page as its only inline script, so it stands alone.
 * A chosen theme never flashes, a button to share stands from the start where there is a sheet to share by, and an
 * address that leads into a closed list finds it open from the first layout: the browser’s own opening comes a frame
 * later and moves the page.
 */
export function early(): void {
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
}
