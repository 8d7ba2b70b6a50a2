/** A note as it is placed. Lengths are in CSS pixels. */
export interface PlacedNote {
	/** 0: beside the text; 1 and 2: below it, from the left. */
	column: number;
	/** Distance from the top of the text. */
	top: number;
}

/**
 * Places whole notes around a text that takes two of three columns: first beside it, then below it, in their order. Each
 * note stands at or after its line. The columns end as high as they can with all notes in them.
 *
 * The function is printed into pages, so it must not use anything from outside itself.
 * @param notes Height of each note, and distance of its line from the top of the text, in CSS pixels.
 * @param text Height of the text.
 * @returns A place for each note, and the height of text and notes together.
 */
export function placeNotes(
	notes: readonly { height: number; line: number }[],
	text: number,
): { places: PlacedNote[]; height: number } {
	/** Places the notes in columns that end at a height; undefined if they do not fit. */
	const fill = (end: number): PlacedNote[] | undefined => {
		let column = 0;
		let free = 0;
		const places: PlacedNote[] = [];
		for (const { height, line } of notes) {
			let top = column === 0 ? Math.max(free, line) : free;
			while (top + height > end) {
				if (++column > 2) return undefined;
				top = text;
			}
			places.push({ column, top });
			free = top + height;
		}
		return places;
	};
	let tooLow = text;
	let end = text;
	let places = fill(end);
	if (!places) end += notes.reduce((sum, { height }) => sum + height, 0);
	while (end - tooLow > 0.5) {
		const middle = (tooLow + end) / 2;
		if (fill(middle)) end = middle;
		else tooLow = middle;
	}
	places ??= fill(end)!;
	const ends = places.map(({ top }, index) => top + notes[index]!.height);
	return { places, height: Math.max(text, ...ends) };
}
