import { choiceIn } from '../lib/map-choice.ts';
import { element } from './element.ts';
import type { MapDesk } from './map-desk.ts';
import { keptNames } from './map-names-kept.ts';
import { isStill } from './map-stage.ts';
import { opensElsewhere } from './opens-elsewhere.ts';
import { inTime } from './patience.ts';

/**
 * Fetches a figure’s desk when the map is first touched, when a place or measure is chosen in the text, or when the
 * address asks for one, and hands it what it was fetched for. Where it cannot be had in time, or does not work, links
 * are links again, and the figure says what is missing.
 */
export function summonDesk(figure: HTMLElement, signal: AbortSignal): void {
	const missing = element('p', { role: 'status' });
	let desk: MapDesk | undefined;
	let opening: Promise<MapDesk> | undefined;
	const open = async () => {
		const { openDesk } = await import('./map-desk.ts');
		desk = await openDesk(figure);
		missing.remove();
		return desk;
	};
	// One opening for all who ask, so that they are served in their order; only who clicks is impatient.
	const ask = (
		act: (desk: MapDesk) => void = () => {},
		otherwise = () => {},
		wait: (coming: Promise<MapDesk>) => Promise<MapDesk> = (coming) => coming,
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
	if (keptNames(figure) !== 'en') ask();
	arrive();

	function arrive() {
		if (choiceIn(location.search)) ask((one) => one.arrive(), tellMissing);
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
		ask(
			act,
			() => {
				// An SVG link has no address as text but this.
				if (link) location.assign(link.getAttribute('href')!);
				else if (target.closest('button')) tellMissing();
			},
			inTime,
		);
	}

	function tellMissing() {
		missing.textContent =
			'The tools of the map could not be loaded. Its places are links to their pages.';
		figure.querySelector('figcaption')!.append(missing);
	}
}
