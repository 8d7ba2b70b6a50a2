import type { APIContext } from 'astro';
import { currentEdition } from '#src/authoring/current-edition.ts';
import { historyFeed } from '#src/exports/history-feed.ts';
import { permalinkOn } from '#src/shared/address.ts';

/** Returns the history of the edition as an Atom feed. */
export const GET = ({ site }: APIContext): Response =>
	new Response(historyFeed(currentEdition(), permalinkOn(site)), {
		headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
	});
