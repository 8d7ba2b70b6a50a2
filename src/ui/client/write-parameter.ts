import { type Parameter, withParameter } from '#src/shared/query.ts';

/**
 * Writes a parameter to the address of the page, and takes it out if `value` is empty. The rest of the address stays.
 * @param value Encoded as in a query.
 * @param isStep Whether the history gets an entry, so that Back returns to the address before.
 */
export function writeParameter(name: Parameter, value: string, isStep = false): void {
	const address = withParameter(location.href, name, value);
	if (isStep) history.pushState(history.state, '', address);
	else history.replaceState(history.state, '', address);
}
