/// <reference lib="webworker" />
declare const self: ServiceWorkerGlobalScope;

/** The worker itself. */
export const worker = self;

/** The address of the site’s root, with a slash at its end. */
export const scope = new URL('./', self.location.href).href;
