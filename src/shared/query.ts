/**
 * The parameters of an address that the site understands: the choice on the map, the year that it shows, the stop of its tour, how much of an
 * interview is shown, the verdict that the ledger is narrowed down to, and what the search page looks for.
 */
const PARAMETERS = ['map', 'year', 'tour', 'depth', 'verdict', 'q'] as const;
export type Parameter = (typeof PARAMETERS)[number];

/**
 * Returns the value of a parameter, decoded; empty if the query does not have it. Understands the parameter also where a
 * mail or chat program has changed its address: in capitals, after `&amp;`, encoded twice, or after a second `?`.
 * @param search Query of an address, with or without its `?`.
 */
export function parameterOf(search: string, name: Parameter): string {
	const part = partsOf(search).find((one) => nameOf(one) === name);
	if (part === undefined) return '';
	const [value = ''] = [...new URLSearchParams(part).values()];
	return decodeAgain(value);
}

/**
 * Returns the address with `value` as its only parameter of this name, or without one if `value` is empty. The rest of
 * the address stays as it is.
 * @param value Encoded as in a query.
 */
export function withParameter(address: string, name: Parameter, value: string): string {
	const url = new URL(address);
	const kept = partsOf(url.search).filter((part) => nameOf(part) !== name);
	url.search = [...kept, ...(value ? [`${name}=${value}`] : [])].join('&');
	return url.href;
}

/**
 * Returns the address to pass on to others: without a fragment, and with only those parameters that the site
 * understands. Parameters by which others track readers are not among them.
 */
export function withoutForeignParameters(address: string): string {
	const url = new URL(address);
	const known = partsOf(url.search).filter((part) =>
		(PARAMETERS as readonly string[]).includes(nameOf(part)),
	);
	[url.search, url.hash] = [known.join('&'), ''];
	return url.href;
}

/** Splits a query at each `&`, and at each `?` that is followed by a parameter that the site understands. */
const partsOf = (search: string): string[] =>
	search
		.replace(/^\?/, '')
		.split(/&|\?(?=(?:map|year|tour|depth|verdict|q)=)/i)
		.filter(Boolean);

/** Returns the name of a parameter in lower case, without what `&amp;` leaves before it. */
const nameOf = (part: string): string =>
	part
		.split('=')[0]!
		.toLowerCase()
		.replace(/^(?:amp;)+/, '');

/** Decodes a value that was encoded more than once. A value that cannot be decoded is returned unchanged. */
function decodeAgain(value: string): string {
	if (!/%[\da-f]{2}/i.test(value)) return value;
	try {
		return decodeAgain(decodeURIComponent(value));
	} catch {
		return value;
	}
}
