/** Has screen readers say a message when they are done with what they are saying. */
export function announce(message: string): void {
	let region = document.querySelector('#announcer');
	if (!region) {
		region = document.createElement('div');
		region.id = 'announcer';
		region.className = 'visually-hidden';
		region.ariaLive = 'polite';
		document.body.append(region);
	}
	region.textContent = message;
}
