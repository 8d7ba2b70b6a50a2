/** The note so many places on in the same list; undefined past its ends. */
export function neighbour(note: HTMLElement, by: number): HTMLElement | undefined {
	const notes = siblings(note);
	return notes[notes.indexOf(note) + by];
}

/** The notes of the same list, in their order. */
const siblings = (note: HTMLElement) => [...note.parentElement!.children] as HTMLElement[];

/** Puts a copy of a note, without ids, into the panel, with its place among its neighbours and its link. */
export function fillPanel(panel: HTMLElement, note: HTMLElement): void {
	const notes = siblings(note);
	const index = notes.indexOf(note);
	const body = note.querySelector('.note-words')!.cloneNode(true) as HTMLElement;
	for (const element of body.querySelectorAll('[id]')) element.removeAttribute('id');
	panel.dataset['kind'] = note.dataset['kind']!;
	panel.querySelector('b')!.textContent = `Note ${index + 1} of ${notes.length}`;
	panel.querySelector('.panel-body')!.replaceChildren(body);
	panel.querySelector('.to-copy')?.remove();
	const link = note.querySelector<HTMLAnchorElement>('copy-link a')!;
	panel.querySelector<HTMLAnchorElement>('[data-permalink]')!.href = link.href;
	panel.querySelector<HTMLAnchorElement>('[data-all]')!.href = `#${note.parentElement!.id}`;
	const [previous, next] = panel.querySelectorAll<HTMLButtonElement>('[data-step]');
	previous!.disabled = index === 0;
	next!.disabled = index === notes.length - 1;
}
