import type { APIContext } from 'astro';
import { currentEdition } from '../edition/current.ts';
import { historyFeed } from '../exports/history-feed.ts';
import { urlsAt } from '../exports/to-url.ts';

/** The history of the edition as a feed. */
export const GET = ({ site }: APIContext): Response =>
	new Response(historyFeed(currentEdition(), urlsAt(site)), {
		headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
	});
