/// <reference lib="webworker" />
declare const self: ServiceWorkerGlobalScope;

/** The global scope of the service worker, with its type. */
export const worker = self;

/** Address of the site’s root, with a slash at the end. */
export const scope = new URL('./', self.location.href).href;
