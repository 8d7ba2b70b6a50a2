import { choiceInQuery } from '#src/map/shared/choice.ts';
import { announce } from '#src/ui/client/announce.ts';
import { fragmentOf } from '#src/shared/fragment.ts';
import { figureView } from '../stage/figure-views.ts';
import { markStatement, sceneOf, statementId } from '../stage/scene-of.ts';
import { followText, type Reading } from './follow-text.ts';
import type { MapStrip } from './map-strip.ts';
import { listenForPins } from './pin-scene.ts';
import { releaseOnScroll } from './release-on-scroll.ts';

/** What following works on. */
interface Setting {
	figure: HTMLElement;
	strip: MapStrip;
	/** Shows a view or a scene of the figure. */
	show: (id: string) => void;
	signal: AbortSignal;
}

/**
 * Makes a map follow the reader: it shows the scene of the statement that is read, or the view of its answer. What the
 * reader pins, chooses or moves to holds until the page is scrolled on.
 * @returns A function that shows the scene of a statement, by its id, and holds it.
 */
export function followReader({ figure, strip, show, signal }: Setting): (id: string) => void {
	let viewRead = figure.dataset['built']!;
	let read: string | undefined;
	// One statement is marked at a time: the one that is read, or the one that is held.
	const markRead = (isHeld: boolean) => markStatement('data-read', isHeld ? undefined : read);
	const follow = () => {
		delete figure.dataset['free'];
		markStatement('data-pinned', undefined);
		markRead(false);
		show(viewRead);
	};
	const release = () => {
		figure.dispatchEvent(new Event('map-release'));
		follow();
	};
	const onRead = ({ answer, statement }: Reading) => {
		const passage = statement ?? answer;
		const scene = passage && sceneOf(figure, passage);
		viewRead = scene ?? answer?.dataset['view'] ?? figure.dataset['built']!;
		read = statement && statementId(statement);
		markRead(document.querySelector('[data-pinned]') !== null);
		if (!('free' in figure.dataset) && figure.dataset['view'] !== viewRead) show(viewRead);
		figure.dispatchEvent(new CustomEvent('map-read', { detail: answer }));
	};
	const pin = (id: string, piece?: HTMLElement) => {
		const scene = figureView(figure, id) ? id : piece && sceneOf(figure, piece);
		if (!scene) return;
		figure.dataset['free'] = '';
		markStatement('data-pinned', id);
		markRead(true);
		show(scene);
	};
	/** Pins the statement that the address names, or that has the marker of a note that it names. */
	const pinFromAddress = () => {
		const fragment = fragmentOf(location.hash);
		const named = document.getElementById(fragment) ?? undefined;
		const marker =
			named?.matches('.note') && document.getElementById(fragment.replace(/^n-/, 'r-'));
		const piece = (marker || named)?.closest<HTMLElement>('.room-text .statement');
		if (piece && !choiceInQuery(location.search)) pin(statementId(piece), piece);
	};
	figure.addEventListener('map-follow', follow, { signal });
	followText(onRead, () => strip.end, signal);
	listenForPins(
		figure,
		(piece, isByKey = false) => {
			pin(statementId(piece), piece);
			// Who goes from statement to statement with the keys asks what the map shows.
			if (isByKey) announce(`On the map: ${figureView(figure, figure.dataset['view']!)?.title}`);
		},
		signal,
	);
	if (document.querySelector('.room-text .answer')) releaseOnScroll(figure, release, signal);
	window.addEventListener('hashchange', pinFromAddress, { signal });
	pinFromAddress();
	return pin;
}
