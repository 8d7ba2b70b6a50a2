/** How long a reader waits for a part of the page before being told, or led on without it, in milliseconds. */
export const LOAD_TIMEOUT_MS = 6000;

/** What can be had in time. @throws If it cannot, or not within `LOAD_TIMEOUT_MS`. */
export const beforeTimeout = <T>(coming: Promise<T>): Promise<T> =>
	Promise.race([coming, new Promise<never>((_, fail) => setTimeout(fail, LOAD_TIMEOUT_MS))]);
