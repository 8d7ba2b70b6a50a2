import { figureView } from './figure-views.ts';

/** Returns the id of the statement that a piece belongs to: “s-not-for-free”. */
export const statementId = (piece: HTMLElement): string => piece.dataset['of'] ?? piece.id;

/** Returns all pieces of the statements in the text that a piece, or an answer, belongs to, in order. */
const piecesAround = (element: HTMLElement): HTMLElement[] => [
	...(element.closest('.answer, .introduction') ?? element).querySelectorAll<HTMLElement>(
		'.statement',
	),
];

/**
 * Returns the id of the scene that a figure shows for a statement: its own, or else the last one before it in its answer.
 * Before the first scene of an answer, or for the answer itself, it is the first. Undefined if the answer has none.
 * @param element A piece of the statement, or the answer.
 */
export function sceneOf(figure: HTMLElement, element: HTMLElement): string | undefined {
	const pieces = piecesAround(element);
	const here = pieces.indexOf(element);
	const hasScene = (piece: HTMLElement) => figureView(figure, statementId(piece)) !== undefined;
	const before = pieces.slice(0, here + 1).filter(hasScene);
	const piece = before[before.length - 1] ?? pieces.find(hasScene);
	return piece && statementId(piece);
}

/** Marks all pieces of one statement with an attribute, and those of no other. @param id Undefined: none is marked. */
export function markStatement(attribute: string, id: string | undefined): void {
	for (const piece of document.querySelectorAll(`.statement[${attribute}]`))
		piece.removeAttribute(attribute);
	if (id === undefined) return;
	const safe = CSS.escape(id);
	for (const piece of document.querySelectorAll(`#${safe}, .statement[data-of='${safe}']`))
		piece.setAttribute(attribute, '');
}
