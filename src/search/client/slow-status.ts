import { LOAD_TIMEOUT_MS } from '#src/ui/client/load-timeout.ts';
import { allTopics } from './status-text.ts';

/**
 * Says in the status that an answer is still on its way, and what works meanwhile, for as long as it takes.
 * @param isWanted Says whether nothing else has been typed meanwhile.
 */
export function saySlow(box: HTMLElement, answered: Promise<void>, isWanted: () => boolean): void {
	const status = box.querySelector('.status')!;
	const timer = setInterval(() => {
		if (!isWanted()) return clearInterval(timer);
		const hasNames = box.querySelector('.remarks')!.hasChildNodes();
		const late = hasNames
			? 'The texts are still loading … What names and topics tell is here already. '
			: 'Search is still loading … Meanwhile: ';
		// What stands there already would be read aloud again.
		if (!status.textContent.startsWith(late)) status.replaceChildren(late, allTopics());
	}, LOAD_TIMEOUT_MS);
	void answered.finally(() => clearInterval(timer));
}
