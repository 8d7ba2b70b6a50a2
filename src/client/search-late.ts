import { PATIENCE } from './patience.ts';
import { allTopics } from './search-words.ts';

/** Says in the status that an answer is still on its way, and what works meanwhile, where it takes long. */
export function sayLate(box: HTMLElement, answered: Promise<void>, isWanted: () => boolean): void {
	const timer = setTimeout(() => {
		if (!isWanted()) return;
		const found = box.querySelector('.results')!.hasChildNodes();
		const what = found
			? 'The texts are still loading … What names and topics tell is here already. '
			: 'Search is still loading … Meanwhile: ';
		box.querySelector('.status')!.replaceChildren(what, allTopics());
	}, PATIENCE);
	void answered.finally(() => clearTimeout(timer));
}
