import { href } from '../lib/address.ts';

/** Makes whole addresses of paths without the base. */
export type ToUrl = (path: string) => string;

/** The whole addresses of a site that is published at `site`, under whatever folder it is served from. */
export const urlsAt =
	(site: URL | undefined): ToUrl =>
	(path) =>
		new URL(href(path), site).href;
