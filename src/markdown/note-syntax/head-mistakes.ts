import { NOTE_KINDS } from '#src/shared/note-kinds.ts';
import { titleSentence } from '#src/shared/note-title.ts';
import { nearestSpelling } from '#src/shared/text/nearest-spelling.ts';
import { capitalize } from '#src/shared/text/words.ts';
import { type NoteHead, withoutStop } from './note-head.ts';

/** Largest number of words in the title of a note. */
const MAX_TITLE_WORDS = 6;
const KINDS = NOTE_KINDS.join(', ');

/** Returns the message about a note that does not start with bold text. */
export const noHeadMessage = (name: string): string =>
	`The note "${name}" has no kind. Begin it with one of ${KINDS}, and a title of at most six words: **Context. The title.**`;

/**
 * Finds what is wrong with the bold text at the start of a note.
 * @param name The note’s name.
 * @param rest The text that follows it.
 * @returns The message for the editor; undefined if all is well.
 */
export function findHeadMistake(name: string, head: NoteHead, rest: string): string | undefined {
	const { typed, kind, isDraft, title } = head;
	if (!NOTE_KINDS.some((known) => known === kind)) return unknownKind(head);
	const bold = (words: string) => toBold(kind, isDraft, words);
	const words = withoutStop(title);
	if (countWords(title) === 0) {
		const meant = shortStart(rest);
		const remedy = meant
			? `Did you mean ${bold(meant)}? If not, write at most six words there, with a full stop.`
			: `Write at most six words there, with a full stop: ${bold('The title.')}`;
		return `The note "${name}" has no title within the asterisks of "**${typed}**". ${remedy}`;
	}
	if (words.endsWith(' (draft)')) {
		const meant = toBold(kind, true, titleSentence(words.slice(0, -' (draft)'.length)));
		return `"(draft)" stands after the title "${words}". Write it after the kind: ${meant}`;
	}
	const mistake = findTitleMistake(title);
	if (mistake) {
		const meant = shortStart(title);
		const remedy = meant ? ` Did you mean ${bold(meant)}, with the rest after the asterisks?` : '';
		return `The title "${words}" is too long. ${mistake}${remedy}`;
	}
	if (/[.?!]$/.test(title)) return undefined;
	const meant = bold(titleSentence(title.replace(/\s*[,;:–—-]$/, '')));
	return `The title "${title}" has no full stop within its asterisks. Write ${meant}`;
}

/** Returns what is wrong with the length of a title; undefined if it is short enough. */
export function findTitleMistake(title: string): string | undefined {
	const count = countWords(title);
	return count > MAX_TITLE_WORDS ? `It has ${count} words: shorten it to at most six.` : undefined;
}

/** Returns the bold text that a note starts with, as an editor types it. */
export const toBold = (kind: string, isDraft: boolean, title: string): string =>
	`**${kind}${isDraft ? ' (draft)' : ''}. ${title}**`;

const countWords = (text: string): number =>
	text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Returns the first sentence of a text if it is short enough for a title and something follows it. */
function shortStart(text: string): string | undefined {
	const [first] = /^.*?[.?!](?=\s+\S)/s.exec(text.trim()) ?? [];
	return first && countWords(first) <= MAX_TITLE_WORDS ? first.replace(/\s+/g, ' ') : undefined;
}

function unknownKind({ typed, kind, isDraft }: NoteHead): string {
	const start = NOTE_KINDS.find((known) => new RegExp(`^${known}[,;:–—]? `).test(typed));
	if (start) {
		const title = capitalize(typed.slice(start.length).replace(/^[,;:–—]? /, ''));
		return `The kind has no full stop after it in "**${typed}**". Write ${toBold(start, isDraft, titleSentence(title))}`;
	}
	const near = nearestSpelling(kind, NOTE_KINDS);
	const hint = near
		? `Did you mean "${near}"? `
		: kind.includes(' ')
			? `If this is the note’s title, write its kind first: ${toBold('Context', isDraft, titleSentence(typed))} `
			: '';
	return `Unknown kind "${kind}". ${hint}The kinds are ${KINDS}.`;
}
