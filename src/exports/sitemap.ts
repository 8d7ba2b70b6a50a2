import { Readable } from 'node:stream';
import { SitemapStream, streamToPromise } from 'sitemap';
import type { Edition, Interview } from '#src/edition/model/edition.ts';
import { listAddresses } from '#src/not-found/build/address-list.ts';
import { answerPath, HISTORY_PATH, interviewPath } from '#src/shared/address.ts';
import type { ToUrl } from './to-url.ts';

/**
 * Every page that is canonical for itself (https://www.sitemaps.org/protocol.html). `lastmod` stands only where
 * the history tells it: it says when things were revised, but not of every page whether there is more on it.
 */
export async function sitemap(edition: Edition, toUrl: ToUrl): Promise<string> {
	const known = lastChanges(edition);
	const urls = listAddresses(edition)
		.flatMap(({ links }) => links)
		.map(({ path }) => {
			const lastmod = known.get(path);
			return { url: toUrl(path), ...(lastmod !== undefined && { lastmod }) };
		});
	const stream = new SitemapStream({
		lastmodDateOnly: true,
		xmlns: { news: false, xhtml: false, image: false, video: false },
	});
	return `${await streamToPromise(Readable.from(urls).pipe(stream))}\n`;
}

/** Day of the last change by path, without the base. */
function lastChanges({ interviews }: Edition): Map<string, string> {
	const days = interviews.map(({ history }) => history[0].date).toSorted();
	const known = new Map([[HISTORY_PATH, days.at(-1)!]]);
	for (const interview of interviews) {
		known.set(interviewPath(interview.id), interview.history[0].date);
		for (const { id, notes } of interview.answers) {
			const day = lastRevision(interview, [id, ...notes.map((note) => note.id)]);
			if (day !== undefined) known.set(answerPath(interview.id, id), day);
		}
	}
	return known;
}

const lastRevision = ({ history }: Interview, ids: readonly string[]): string | undefined =>
	history.find(({ changes }) =>
		changes.some(({ kind, id }) => kind !== 'source' && ids.includes(id)),
	)?.date;
