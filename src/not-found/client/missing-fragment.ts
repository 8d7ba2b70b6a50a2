import { fragmentOf } from '#src/shared/fragment.ts';

/** The fragment that the address asks for; empty for none, and for “top”, which to browsers is the top of any page. */
export function askedFragment(): string {
	const asked = fragmentOf(location.hash);
	return asked.toLowerCase() === 'top' ? '' : asked;
}

/** Whether the address asks for a fragment that is not on the page. */
export function isFragmentMissing(): boolean {
	const asked = askedFragment();
	return asked !== '' && !document.getElementById(asked);
}
