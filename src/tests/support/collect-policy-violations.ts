import type { Page } from '@playwright/test';

/**
 * Collects what a page, and every page opened after it in the same tab, must not do: violations of the content security
 * policy (from the browser’s events and console), script errors, and dialogs that a script opens.
 * @returns A list that grows as they happen.
 */
export async function collectPolicyViolations(page: Page): Promise<string[]> {
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
