import { Readable } from 'node:stream';
import { SitemapStream, streamToPromise } from 'sitemap';
import type { Edition, Interview } from '#src/edition/model/edition.ts';
import { listAddresses } from '#src/not-found/build/list-addresses.ts';
import { answerPath, HISTORY_PATH, interviewPath } from '#src/shared/address.ts';
import type { ToUrl } from './to-url.ts';

/**
 * Returns the sitemap as XML (https://www.sitemaps.org/protocol.html): every page that is its own canonical page.
 * A page has `lastmod` only if the history dates its last change. The history records revisions, but not every
 * addition to a page, so lists such as the gazetteer have no `lastmod`.
 */
export async function sitemap(edition: Edition, toUrl: ToUrl): Promise<string> {
	const changeDays = lastChanges(edition);
	const urls = listAddresses(edition)
		.flatMap(({ links }) => links)
		.map(({ path }) => {
			const lastmod = changeDays.get(path);
			return { url: toUrl(path), ...(lastmod !== undefined && { lastmod }) };
		});
	const stream = new SitemapStream({
		lastmodDateOnly: true,
		xmlns: { news: false, xhtml: false, image: false, video: false },
	});
	return `${await streamToPromise(Readable.from(urls).pipe(stream))}\n`;
}

/** Returns the day of the last change (ISO) by path, without the base. */
function lastChanges({ interviews }: Edition): Map<string, string> {
	const days = interviews.map(({ history }) => history[0].date).toSorted();
	const dayByPath = new Map([[HISTORY_PATH, days.at(-1)!]]);
	for (const interview of interviews) {
		dayByPath.set(interviewPath(interview.id), interview.history[0].date);
		for (const { id, notes } of interview.answers) {
			const day = lastRevision(interview, [id, ...notes.map((note) => note.id)]);
			if (day !== undefined) dayByPath.set(answerPath(interview.id, id), day);
		}
	}
	return dayByPath;
}

const lastRevision = ({ history }: Interview, ids: readonly string[]): string | undefined =>
	history.find(({ changes }) =>
		changes.some(({ kind, id }) => kind !== 'source' && ids.includes(id)),
	)?.date;
