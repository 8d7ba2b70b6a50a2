import { choiceIn } from '../lib/map-choice.ts';
import { element } from './element.ts';
import type { MapDesk } from './map-desk.ts';
import { keptNames } from './map-names-kept.ts';
import { isStill } from './map-stage.ts';
import { opensElsewhere } from './opens-elsewhere.ts';

/**
 * Fetches a figure’s desk when the map is first touched, when a place or measure is chosen in the text, or when the
 * address asks for one, and hands it what it was fetched for. Where it cannot be had, links are links again.
 */
export function summonDesk(figure: HTMLElement, signal: AbortSignal): void {
	let desk: MapDesk | undefined;
	let opening: Promise<MapDesk> | undefined;
	const open = async () => {
		const { openDesk } = await import('./map-desk.ts');
		desk = await openDesk(figure);
		return desk;
	};
	// One opening for all who ask, so that they are served in their order.
	const ask = (act: (desk: MapDesk) => void = () => {}, otherwise = () => {}) => {
		opening ??= open();
		opening.catch(() => (opening = undefined));
		opening.then(act, otherwise);
	};
	for (const type of ['pointerenter', 'focusin', 'map-touch'])
		figure.addEventListener(type, () => isStill(figure) || desk || ask(), { signal });
	figure.addEventListener('change', () => ask(), { signal });
	const point = ({ detail }: CustomEventInit<string>) => ask((one) => one.point(detail!));
	figure.addEventListener('map-choose', point as EventListener, { signal });
	document.addEventListener('click', onClick, { signal });
	// Once it is there, the desk follows the reader’s steps by itself.
	window.addEventListener('popstate', () => desk || arrive(), { signal });
	if (keptNames(figure) !== 'en') ask();
	arrive();

	function arrive() {
		if (choiceIn(location.search)) ask((one) => one.arrive());
	}

	/** Places and measures open on the map instead of their pages. */
	function onClick(event: MouseEvent) {
		const target = event.target as Element;
		const link = target.closest<HTMLAnchorElement>('a:is([data-place], [data-measure])');
		const isOnMap = figure.contains(target) && !isStill(figure);
		if (!(link || isOnMap) || opensElsewhere(event) || event.defaultPrevented) return;
		if (link) event.preventDefault();
		const id = link?.dataset['place'] ?? link?.dataset['measure'];
		const act = (one: MapDesk) => (isOnMap ? one.press(event) : one.choose(id!, link!));
		ask(act, () => (link ? location.assign(link.href) : tellMissing(target)));
	}

	function tellMissing(target: Element) {
		if (!target.closest('button') || figure.querySelector('[role=status]')) return;
		const missing = 'The tools of the map could not be loaded.';
		figure.querySelector('figcaption')!.append(element('p', missing, { role: 'status' }));
	}
}
