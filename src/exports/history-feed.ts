import { Feed } from 'feed';
import type { Edition } from '#src/edition/model/edition.ts';
import { type ListedVersion, listVersions } from '#src/edition/revisions.ts';
import { HISTORY_PATH } from '#src/shared/address.ts';
import { TEXT_LICENCES } from './licences.ts';
import { FEED_PATH } from './paths.ts';
import type { ToUrl } from './to-url.ts';

/** A feed is asked for again and again: it holds no more entries, however many interviews there are. */
const MOST = 50;
/** Nor does it name more interviews at its top. */
const NAMED = 3;

/**
 * The history of the edition as an Atom feed (RFC 4287), newest first. Entries are known by the addresses of
 * their versions; all dates are those of history.json, so that a build can be repeated byte by byte.
 */
export function historyFeed(edition: Edition, toUrl: ToUrl): string {
	const { site, interviews } = edition;
	const versions = interviews
		.flatMap((interview) =>
			listVersions(interview, edition).map((version) => ({ ...version, of: interview.title })),
		)
		.toSorted((a, b) => b.date.localeCompare(a.date))
		.slice(0, MOST);
	const author = { name: site.name, link: toUrl('') };
	const feed = new Feed({
		id: toUrl(HISTORY_PATH),
		title: `${site.name}: history of the edition`,
		description: interviews
			.slice(0, NAMED)
			.map(({ title, label }) => `${title}. ${label}`)
			.join(' '),
		link: toUrl(HISTORY_PATH),
		feedLinks: { atom: toUrl(FEED_PATH) },
		language: 'en-GB',
		updated: new Date(versions[0]!.date),
		generator: false,
		author,
		copyright: TEXT_LICENCES.map(({ what, how }) => `${what}: ${how}`).join(' '),
	});
	// The library says of titles and descriptions of entries that they are HTML.
	for (const version of versions) {
		feed.addItem({
			id: toUrl(version.path),
			link: toUrl(version.path),
			title: escapeHtml(`Version ${version.version} of “${version.of}”`),
			date: new Date(version.date),
			published: new Date(version.date),
			description: escapeHtml(version.what),
			content: contentOf(version, toUrl),
		});
	}
	return feed.atom1();
}

/** HTML: what is new, then what was revised, each with its link. */
function contentOf({ what, changes }: ListedVersion, toUrl: ToUrl): string {
	const items = changes.map(
		(change) =>
			`<li><a href="${escapeHtml(toUrl(change.path))}">${escapeHtml(change.name)}</a>: ${escapeHtml(change.what)}</li>`,
	);
	return `<p>${escapeHtml(what)}</p>${items.length > 0 ? `<ul>${items.join('')}</ul>` : ''}`;
}

const escapeHtml = (text: string): string =>
	text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
