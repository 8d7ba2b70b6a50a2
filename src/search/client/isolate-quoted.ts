import { element } from '#src/ui/client/element.ts';

/** Splits a text so that what it quotes (“…”) stands in `<bdi>`: words written from right to left turn nothing around. */
export const isolateQuoted = (text: string): (string | HTMLElement)[] =>
	text
		.split(/“([^”]*)”/)
		.flatMap((part, i) => (i % 2 === 1 ? ['“', element('bdi', part), '”'] : part));
