import { capitalize } from '#src/shared/text/words.ts';

/**
 * Returns another note of the same list; undefined past the ends of the list.
 * @param by Number of notes to go forwards; negative: backwards.
 */
export function neighbour(note: HTMLElement, by: number): HTMLElement | undefined {
	const notes = siblings(note);
	return notes[notes.indexOf(note) + by];
}

/** Lists all notes of the list that contains a note, in their order. */
const siblings = (note: HTMLElement) => [...note.parentElement!.children] as HTMLElement[];

/**
 * Shows a note in the panel: a copy of its words without ids, its position among the notes of the list, its permalink. Or
 * shows what became of a statement, which the panel then calls a verdict.
 * @param note The element in the list of notes, or of outcomes.
 */
export function fillPanel(panel: HTMLElement, note: HTMLElement): void {
	const notes = siblings(note);
	const index = notes.indexOf(note);
	const body = note.querySelector('.note-words')!.cloneNode(true) as HTMLElement;
	for (const element of body.querySelectorAll('[id]')) element.removeAttribute('id');
	const { kind } = note.dataset;
	const what = kind ? 'note' : 'verdict';
	if (kind) panel.dataset['kind'] = kind;
	else delete panel.dataset['kind'];
	panel.querySelector('b')!.textContent = `${capitalize(what)} ${index + 1} of ${notes.length}`;
	for (const name of panel.querySelectorAll('[data-what]')) name.textContent = what;
	panel.querySelector('.panel-body')!.replaceChildren(body);
	panel.querySelector('.to-copy')?.remove();
	const link = note.querySelector<HTMLAnchorElement>('copy-link a');
	panel.querySelector<HTMLAnchorElement>('[data-permalink]')!.href =
		link?.href ?? `${note.parentElement!.dataset['page']}#${note.id}`;
	panel.querySelector<HTMLAnchorElement>('[data-all]')!.href = `#${note.parentElement!.id}`;
	const [previous, next] = panel.querySelectorAll<HTMLButtonElement>('[data-step]');
	previous!.disabled = index === 0;
	next!.disabled = index === notes.length - 1;
}
