import type { APIContext } from 'astro';
import { currentEdition } from '../authoring/current.ts';
import { historyFeed } from '../exports/history-feed.ts';
import { permalinkOn } from '../shared/address.ts';

/** The history of the edition as a feed. */
export const GET = ({ site }: APIContext): Response =>
	new Response(historyFeed(currentEdition(), permalinkOn(site)), {
		headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
	});
