import { choiceInQuery, withChoice } from '#src/map/shared/choice.ts';
import { parameterOf, withoutForeignParameters } from '#src/shared/query.ts';

/** Sets the address of the “Copy link” tool: that of the current choice, or else of the view that the map shows. */
export function updateViewLink({ target, currentTarget }: Event): void {
	const link = (target as Element).closest<HTMLAnchorElement>('[data-view-link]');
	if (!link) return;
	const { view, built } = (currentTarget as HTMLElement).dataset as { view: string; built: string };
	const address = withoutForeignParameters(location.href);
	// A year of the timeline is in the address already.
	const isComplete =
		choiceInQuery(location.search) !== '' ||
		parameterOf(location.search, 'year') !== '' ||
		view === built;
	link.href = isComplete ? address : withChoice(address, [view]);
}
