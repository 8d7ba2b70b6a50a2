import type { Page } from '@playwright/test';

/**
 * What a page and those after it do that they must not, from this moment on, filled as it happens: breaches of the
 * policy (as the browser reports them to the page, and as it says them), errors, and dialogs that a script has opened.
 */
export async function watchBreaches(page: Page): Promise<string[]> {
	const breaches: string[] = [];
	await page.exposeFunction('reportBreach', (breach: string) => breaches.push(breach));
	await page.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', (event) => {
			const { effectiveDirective, blockedURI, sample, sourceFile } = event;
			const report = (window as unknown as { reportBreach(breach: string): void }).reportBreach;
			report([effectiveDirective, blockedURI, sample, sourceFile].join(' '));
		});
	});
	page.on('console', (message) => {
		if (/Content Security Policy|Trusted/.test(message.text())) breaches.push(message.text());
	});
	page.on('pageerror', (error) => breaches.push(error.message));
	page.on('dialog', (dialog) => {
		breaches.push(`dialog: ${dialog.message()}`);
		void dialog.dismiss();
	});
	return breaches;
}
