import { nearestSpelling } from '#src/shared/text/nearest-spelling.ts';

/** Whether a link is a complete address without white space: `http(s)://` with a host, or `mailto:` with a mailbox. */
export const isWholeAddress = (url: string): boolean =>
	/^(?:https?:\/\/[^\s/?#.]+(?:\.[^\s/?#.]+)+(?:[/?#]\S*)?|mailto:\S+@\S+)$/.test(url) &&
	URL.canParse(url);

/**
 * Returns the message about a link that has no known prefix and is not a complete address.
 * @param kinds The kinds of link by prefix (`place`), each with its ids.
 */
export function explainUnknownLink(
	url: string,
	kinds: ReadonlyMap<string, { known: Pick<ReadonlySet<string>, 'has'> }>,
): string {
	const suggestion = suggestLink(url, kinds);
	const hint = suggestion ? `Did you mean "${suggestion}"? ` : '';
	return `Unknown link "${url}". ${hint}Links are place:, term:, measure:, note: or a whole address; write one of these.`;
}

/** Guesses the link that was meant: a complete address, a mistyped prefix, or an id without its prefix. */
function suggestLink(
	url: string,
	kinds: ReadonlyMap<string, { known: Pick<ReadonlySet<string>, 'has'> }>,
): string | undefined {
	const [scheme = '', id] = url.split(/:(.*)/s);
	const address = url.replace(/^(?:https?)?:?\/*/i, 'https://');
	if (isWholeAddress(address) && /^https?\b|^www\./i.test(url)) return address;
	const nearestKind = id === undefined ? undefined : nearestSpelling(scheme, kinds.keys());
	const kindOfId = [...kinds].find(([, { known }]) => known.has(url))?.[0];
	if (nearestKind) return `${nearestKind}:${id!.trim()}`;
	return kindOfId && `${kindOfId}:${url}`;
}
