/** Longest wait for a lazily loaded module, in ms. After it the page says so, or follows the plain link. */
export const LOAD_TIMEOUT_MS = 6000;

/** Resolves with the result of a promise. Rejects if that rejects, or is not settled within `LOAD_TIMEOUT_MS`. */
export const withTimeout = <T>(promise: Promise<T>): Promise<T> =>
	Promise.race([promise, new Promise<never>((_, reject) => setTimeout(reject, LOAD_TIMEOUT_MS))]);
