import { nearestSpelling } from '#src/shared/text/nearest-spelling.ts';

/** Whether an address names a host, or a mailbox, without white space. */
export const isWholeAddress = (url: string): boolean =>
	/^(?:https?:\/\/[^\s/?#.]+(?:\.[^\s/?#.]+)+(?:[/?#]\S*)?|mailto:\S+@\S+)$/.test(url) &&
	URL.canParse(url);

/**
 * What to tell of a link that leads nowhere.
 * @param kinds The kinds of link there are, with the ids that each knows.
 */
export function explainUnknownLink(
	url: string,
	kinds: ReadonlyMap<string, { known: Pick<ReadonlySet<string>, 'has'> }>,
): string {
	const meant = guess(url, kinds);
	const hint = meant ? `Did you mean "${meant}"? ` : '';
	return `Unknown link "${url}". ${hint}Links are place:, term:, measure:, note: or a whole address; write one of these.`;
}

function guess(
	url: string,
	kinds: ReadonlyMap<string, { known: Pick<ReadonlySet<string>, 'has'> }>,
): string | undefined {
	const [scheme = '', id] = url.split(/:(.*)/s);
	const address = url.replace(/^(?:https?)?:?\/*/i, 'https://');
	if (isWholeAddress(address) && /^https?\b|^www\./i.test(url)) return address;
	const near = id === undefined ? undefined : nearestSpelling(scheme, kinds.keys());
	const home = [...kinds].find(([, { known }]) => known.has(url))?.[0];
	if (near) return `${near}:${id!.trim()}`;
	return home && `${home}:${url}`;
}
