/** Screen readers notice a region only some time after it has come into the page, in ms. */
const NOTICED_MS = 100;

let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Announces a message to screen readers politely: they finish what they are reading first. A message that is announced
 * twice is read twice.
 */
export function announce(message: string): void {
	let region = document.querySelector('#announcer');
	if (!region) {
		region = document.createElement('div');
		region.id = 'announcer';
		region.className = 'visually-hidden';
		region.setAttribute('aria-live', 'polite');
		document.body.append(region);
	}
	region.textContent = '';
	clearTimeout(timer);
	timer = setTimeout(() => {
		region.textContent = message;
	}, NOTICED_MS);
}
