/** Reports whether the target of a key event is a field that the reader types into. */
export const isTyping = (target: EventTarget | null): boolean =>
	target instanceof HTMLElement &&
	(target.isContentEditable || target.matches('input, textarea, select'));
