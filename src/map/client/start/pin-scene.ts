import { figureView } from '../stage/figure-views.ts';
import { statementId } from '../stage/scene-of.ts';

/** Time for which the pointer must rest on a statement before it is pinned, in ms. */
const HOVER_MS = 160;

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/**
 * Calls `pin` with the piece of a statement on which the pointer rests, that is clicked or tapped, or that has the focus,
 * until `signal` aborts. The statements with a scene are one tab stop in each answer; arrows go from one to the next.
 * @param pin Its second argument says whether the keys have brought the focus to the statement itself.
 */
export function listenForPins(
	figure: HTMLElement,
	pin: (piece: HTMLElement, isByKey?: boolean) => void,
	signal: AbortSignal,
): void {
	const stops = stopsOf(figure);
	let resting: ReturnType<typeof setTimeout>;
	let hovered: Element | undefined;
	const on = <T extends keyof DocumentEventMap>(
		type: T,
		listen: (event: DocumentEventMap[T]) => void,
	) => document.addEventListener(type, listen, { signal, passive: type !== 'keydown' });
	// Text that moves under a pointer at rest sends no such event.
	on('pointermove', ({ target, pointerType }) => {
		const piece = pointerType === 'mouse' ? pieceAt(target) : undefined;
		if (piece === hovered) return;
		hovered = piece;
		clearTimeout(resting);
		if (piece) resting = setTimeout(() => pin(piece), HOVER_MS);
	});
	on('scroll', () => {
		hovered = undefined;
		clearTimeout(resting);
	});
	on('click', ({ target }) => {
		clearTimeout(resting);
		const piece = pieceAt(target);
		if (piece && !(target as Element).closest('a') && getSelection()?.isCollapsed) pin(piece);
	});
	on('focusin', ({ target }) => {
		const piece = pieceAt(target);
		if (piece && (target as Element).matches(':focus-visible')) pin(piece, piece === target);
	});
	on('keydown', (event) => {
		clearTimeout(resting);
		const { key, target, altKey, ctrlKey, metaKey, shiftKey } = event;
		const step = STEPS[key];
		if (!step || altKey || ctrlKey || metaKey || shiftKey) return;
		const list = stops.find((one) => one.includes(target as HTMLElement));
		if (!list) return;
		event.preventDefault();
		const next = list[list.indexOf(target as HTMLElement) + step];
		if (!next) return;
		for (const stop of list) stop.tabIndex = stop === next ? 0 : -1;
		next.focus();
	});
}

const pieceAt = (target: EventTarget | null) =>
	(target instanceof Element && target.closest<HTMLElement>('.room-text .statement')) || undefined;

/** Makes the statements that have a scene focusable, and returns them by answer. The first of each is a tab stop. */
function stopsOf(figure: HTMLElement): HTMLElement[][] {
	const passages = document.querySelectorAll('.room-text :is(.answer, .introduction)');
	return [...passages].map((passage) => {
		const stops = [...passage.querySelectorAll<HTMLElement>('.statement[id]')].filter((piece) =>
			figureView(figure, statementId(piece)),
		);
		for (const [index, stop] of stops.entries()) stop.tabIndex = index === 0 ? 0 : -1;
		return stops;
	});
}
