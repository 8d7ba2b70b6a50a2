import { choiceIn } from '#src/map/shared/choice.ts';
import { element } from '#src/ui/client/element.ts';
import { beforeTimeout } from '#src/ui/client/load-timeout.ts';
import { opensNewTab } from '#src/ui/client/opens-new-tab.ts';
import type { MapController } from '../interaction/map-controller.ts';
import { savedLanguage } from '../lettering/saved-language.ts';
import { isStill } from '../stage/show-view.ts';

/**
 * Fetches a figure’s desk when the map is first touched, when a place or measure is chosen in the text, or when the
 * address asks for one, and hands it what it was fetched for. Where it cannot be had in time, or does not work, links
 * are links again, and the figure says what is missing.
 */
export function loadController(figure: HTMLElement, signal: AbortSignal): void {
	const missing = element('p', { role: 'status' });
	let desk: MapController | undefined;
	let opening: Promise<MapController> | undefined;
	const open = async () => {
		const { openController } = await import('../interaction/map-controller.ts');
		desk = await openController(figure);
		missing.remove();
		return desk;
	};
	// One opening for all who ask, so that they are served in their order; only who clicks is impatient.
	const ask = (
		act: (desk: MapController) => void = () => {},
		otherwise = () => {},
		wait: (coming: Promise<MapController>) => Promise<MapController> = (coming) => coming,
	) => {
		opening ??= open();
		opening.catch(() => (opening = undefined));
		wait(opening).then(act).catch(otherwise);
	};
	for (const type of ['pointerenter', 'focusin', 'map-touch'])
		figure.addEventListener(type, () => isStill(figure) || desk || ask(), { signal });
	figure.addEventListener('change', () => ask(undefined, tellMissing), { signal });
	const point = ({ detail }: CustomEventInit<string>) =>
		ask((one) => one.point(detail!), tellMissing);
	figure.addEventListener('map-choose', point as EventListener, { signal });
	document.addEventListener('click', onClick, { signal });
	// Once it is there, the desk follows the reader’s steps by itself.
	window.addEventListener('popstate', () => desk || arrive(), { signal });
	if (savedLanguage(figure) !== 'en') ask();
	arrive();

	function arrive() {
		if (choiceIn(location.search)) ask((one) => one.arrive(), tellMissing);
	}

	/** Places and measures open on the map instead of their pages. */
	function onClick(event: MouseEvent) {
		const target = event.target as Element;
		const link = target.closest<HTMLAnchorElement>('a:is([data-place], [data-measure])');
		const isOnMap = figure.contains(target) && !isStill(figure);
		if (!(link || isOnMap) || opensNewTab(event) || event.defaultPrevented) return;
		if (link) event.preventDefault();
		const id = link?.dataset['place'] ?? link?.dataset['measure'];
		const act = (one: MapController) => (isOnMap ? one.press(event) : one.choose(id!, link!));
		ask(
			act,
			() => {
				// An SVG link has no address as text but this.
				if (link) location.assign(link.getAttribute('href')!);
				else if (target.closest('button')) tellMissing();
			},
			beforeTimeout,
		);
	}

	function tellMissing() {
		missing.textContent =
			'The tools of the map could not be loaded. Its places are links to their pages.';
		figure.querySelector('figcaption')!.append(missing);
	}
}
