let pressed: Promise<void> | undefined;

/** A click comes after its press, on a phone with some delay. */
const CLICK_MS = 100;

/** Notes when a finger or the mouse is down, anywhere on the page. */
function hold() {
	const listening = new AbortController();
	pressed = new Promise<void>((resolve) => {
		for (const end of ['pointerup', 'pointercancel']) {
			document.addEventListener(end, () => setTimeout(resolve, CLICK_MS), listening);
		}
	}).then(() => {
		listening.abort();
		pressed = undefined;
	});
}

/** Waits until nothing is pressed, so that a tap goes to what was under it. */
export const pointerReleased = (): Promise<void> => pressed ?? Promise.resolve();

document.addEventListener('pointerdown', hold, true);
