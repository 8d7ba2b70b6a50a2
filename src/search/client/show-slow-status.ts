import { LOAD_TIMEOUT_MS } from '#src/ui/client/load-timeout.ts';
import { allTopicsLink } from './status-text.ts';

/**
 * Shows in the status line that results are still loading, and what works meanwhile. Repeated every `LOAD_TIMEOUT_MS`
 * until they are printed.
 * @param answered Settles when the results are printed.
 * @param isWanted Reports whether the query is still the latest one.
 */
export function showSlowStatus(
	box: HTMLElement,
	answered: Promise<void>,
	isWanted: () => boolean,
): void {
	const status = box.querySelector('.status')!;
	const timer = setInterval(() => {
		if (!isWanted()) return clearInterval(timer);
		const hasNames = box.querySelector('.remarks')!.hasChildNodes();
		const message = hasNames
			? 'The texts are still loading … What names and topics tell is here already. '
			: 'Search is still loading … Meanwhile: ';
		// Screen readers would read an unchanged status again.
		if (!status.textContent.startsWith(message)) status.replaceChildren(message, allTopicsLink());
	}, LOAD_TIMEOUT_MS);
	void answered.finally(() => clearInterval(timer));
}
