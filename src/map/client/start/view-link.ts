import { choiceIn, withChoice } from '#src/map/shared/choice.ts';

/** Gives the link to this view the address of what is chosen, or else of the view that is shown. */
export function linkToView({ target, currentTarget }: Event): void {
	const link = (target as Element).closest<HTMLAnchorElement>('[data-view-link]');
	if (!link) return;
	const { view, built } = (currentTarget as HTMLElement).dataset as { view: string; built: string };
	const address = location.href.replace(location.hash, '');
	const isChosen = choiceIn(location.search) !== '' || view === built;
	link.href = isChosen ? address : withChoice(address, [view]);
}
