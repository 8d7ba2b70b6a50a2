/** Resolves after the release; undefined while nothing is pressed. */
let pressed: Promise<void> | undefined;

/** Wait in ms after the release until its click has come. On phones the click is delayed. */
const CLICK_MS = 100;

/** Remembers that a finger or mouse button is down, anywhere on the page, until it is released. */
function watchPress() {
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

/** Waits until nothing is pressed, so that a change of the results does not move the target of a tap. */
export const waitForPointerRelease = (): Promise<void> => pressed ?? Promise.resolve();

document.addEventListener('pointerdown', watchPress, true);
