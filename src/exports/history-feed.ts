import { Feed } from 'feed';
import type { Edition, Interview } from '#src/edition/model/edition.ts';
import { describeVerdicts } from '#src/edition/outcomes/count-verdicts.ts';
import { statementsWithOutcome } from '#src/edition/outcomes/outcomes-of.ts';
import { type ListedVersion, listVersions } from '#src/edition/revisions.ts';
import { HISTORY_PATH, ledgerPath } from '#src/shared/address.ts';
import { fullDate } from '#src/shared/text/date.ts';
import { plural } from '#src/shared/text/words.ts';
import { TEXT_LICENCES } from './licences.ts';
import { FEED_PATH } from './paths.ts';
import type { ToUrl } from './to-url.ts';

/** Largest number of entries: feed readers fetch the file again and again, so it stays small. */
const MAX_ENTRIES = 50;
/** Largest number of interviews that the feed’s description names. */
const MAX_NAMED = 3;

/**
 * Returns the history of the edition as an Atom feed (RFC 4287), newest first. The id of an entry is the address of
 * its version; the newest of an interview also says how its statements fared. All dates come from history.json, so a repeated build gives the same bytes.
 */
export function historyFeed(edition: Edition, toUrl: ToUrl): string {
	const { site, interviews } = edition;
	const versions = interviews
		.flatMap((interview) =>
			listVersions(interview, edition).map((version, index) => ({
				...version,
				of: interview.title,
				fared: index === 0 ? describeOutcomes(interview, toUrl) : '',
			})),
		)
		.toSorted((a, b) => b.date.localeCompare(a.date))
		.slice(0, MAX_ENTRIES);
	const author = { name: site.name, link: toUrl('') };
	const feed = new Feed({
		id: toUrl(HISTORY_PATH),
		title: `${site.name}: history of the edition`,
		description: interviews
			.slice(0, MAX_NAMED)
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
	// The library marks the titles and descriptions of entries as HTML, so they are escaped.
	for (const version of versions) {
		feed.addItem({
			id: toUrl(version.path),
			link: toUrl(version.path),
			title: escapeHtml(`Version ${version.version} of “${version.of}”`),
			date: new Date(version.date),
			published: new Date(version.date),
			description: escapeHtml(version.what),
			content: contentOf(version, toUrl) + version.fared,
		});
	}
	return feed.atom1();
}

/** Returns HTML: a sentence on the version, then a list of its changes, each with a link. */
function contentOf({ what, changes }: ListedVersion, toUrl: ToUrl): string {
	const items = changes.map(
		(change) =>
			`<li><a href="${escapeHtml(toUrl(change.path))}">${escapeHtml(change.name)}</a>: ${escapeHtml(change.what)}</li>`,
	);
	return `<p>${escapeHtml(what)}</p>${items.length > 0 ? `<ul>${items.join('')}</ul>` : ''}`;
}

/** Returns HTML: how the statements of an interview fared, with a link to what decided it. Empty without outcomes. */
function describeOutcomes(interview: Interview, toUrl: ToUrl): string {
	const statements = statementsWithOutcome(interview);
	if (statements.length === 0) return '';
	const known = `What became of ${plural(statements.length, 'statement')}, as known on ${fullDate(interview.edited)}`;
	const address = escapeHtml(toUrl(ledgerPath(interview.id)));
	return `<p>${known}: ${describeVerdicts(statements)}. <a href="${address}">Then and since</a></p>`;
}

const escapeHtml = (text: string): string =>
	text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
