/** Announces a message to screen readers politely: they finish what they are reading first. */
export function announce(message: string): void {
	let region = document.querySelector('#announcer');
	if (!region) {
		region = document.createElement('div');
		region.id = 'announcer';
		region.className = 'visually-hidden';
		region.setAttribute('aria-live', 'polite');
		document.body.append(region);
	}
	region.textContent = message;
}
