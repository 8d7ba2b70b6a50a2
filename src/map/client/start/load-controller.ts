import { choiceInQuery } from '#src/map/shared/choice.ts';
import { element } from '#src/ui/client/element.ts';
import { withTimeout } from '#src/ui/client/load-timeout.ts';
import { opensNewTab } from '#src/ui/client/opens-new-tab.ts';
import type { MapController } from '../interaction/map-controller.ts';
import { savedLanguage } from '../language/saved-language.ts';
import { isInPageFlow } from '../stage/figure-views.ts';

/**
 * Loads a figure’s controller when the reader first uses the map, chooses a place or measure in the text, or opens an
 * address with a choice; then passes the controller that action. If the controller does not load in time or fails,
 * links lead to their pages as usual, and the figure says what is missing.
 *
 * @param signal Removes all listeners when it aborts.
 */
export function loadController(figure: HTMLElement, signal: AbortSignal): void {
	const missing = element('p', { role: 'status' });
	let controller: MapController | undefined;
	let loading: Promise<MapController> | undefined;
	const open = async () => {
		const { openController } = await import('../interaction/map-controller.ts');
		controller = await openController(figure);
		missing.remove();
		return controller;
	};
	// All callers share one load, so that their actions run in order. Only clicks have a time limit.
	const withController = (
		act: (controller: MapController) => void = () => {},
		onError = () => {},
		wait: (promise: Promise<MapController>) => Promise<MapController> = (promise) => promise,
	) => {
		loading ??= open();
		loading.catch(() => (loading = undefined));
		wait(loading).then(act).catch(onError);
	};
	for (const type of ['pointerenter', 'focusin', 'map-touch'])
		figure.addEventListener(type, () => isInPageFlow(figure) || controller || withController(), {
			signal,
		});
	// The words of most views come with the data of the map.
	const words = figure.querySelector<HTMLDetailsElement>('.map-words')!;
	words.addEventListener('toggle', () => words.open && withController(undefined, showMissing), {
		signal,
	});
	figure.addEventListener('change', () => withController(undefined, showMissing), { signal });
	const point = ({ detail }: CustomEventInit<string>) =>
		withController((loaded) => loaded.showWithoutCard(detail!), showMissing);
	figure.addEventListener('map-choose', point as EventListener, { signal });
	document.addEventListener('click', onClick, { signal });
	// A loaded controller handles Back and Forward itself.
	window.addEventListener('popstate', () => controller || arrive(), { signal });
	for (const type of ['pageshow', 'storage'])
		window.addEventListener(type, followLanguage, { signal });
	if (savedLanguage(figure) !== 'en') withController();
	arrive();

	/** Shows the names in a language that was chosen in another tab, or on another page before Back led to this one. */
	function followLanguage(event: Event) {
		if (event instanceof PageTransitionEvent && !event.persisted) return;
		const names = figure.querySelector<HTMLSelectElement>('[data-names]');
		const saved = savedLanguage(figure);
		if (!names || names.value === saved) return;
		names.value = saved;
		names.dispatchEvent(new Event('change', { bubbles: true }));
	}

	function arrive() {
		if (choiceInQuery(location.search))
			withController((loaded) => loaded.showAddressChoice(), showMissing);
	}

	/** Opens places and measures on the map instead of their pages. */
	function onClick(event: MouseEvent) {
		const target = event.target as Element;
		const link = target.closest<HTMLAnchorElement>(
			'a:is([data-place], [data-measure], [data-shape])',
		);
		const isOnMap = figure.contains(target) && !isInPageFlow(figure);
		if (!(link || isOnMap) || opensNewTab(event) || event.defaultPrevented) return;
		if (link) event.preventDefault();
		const id = link?.dataset['place'] ?? link?.dataset['measure'];
		const act = (loaded: MapController) =>
			isOnMap ? loaded.handleClick(event) : loaded.choose(id!, link!);
		withController(
			act,
			() => {
				// The `href` property of an SVG link is an object; only the attribute is text.
				if (link) location.assign(link.getAttribute('href')!);
				else if (target.closest('button')) showMissing();
			},
			withTimeout,
		);
	}

	function showMissing() {
		missing.textContent =
			'The tools of the map could not be loaded. Its places are links to their pages.';
		figure.querySelector('figcaption')!.append(missing);
	}
}
