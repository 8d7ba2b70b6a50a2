import { readFileSync } from 'node:fs';
import { findTitleMistake, toBold } from '#src/markdown/note-syntax/head-mistakes.ts';
import { NOTE_KINDS } from '#src/shared/note-kinds.ts';
import { titleSentence } from '#src/shared/note-title.ts';
import type { DraftKind } from '../parts/draft-kind.ts';
import {
	choice,
	id,
	interview,
	optional,
	passage,
	passages,
	sources,
	splitList,
	text,
} from '../parts/fields.ts';

/** A note: a footnote of an answer, with its marker. */
export const noteKind: DraftKind = {
	what: 'a note, in the file of its answer, with its marker there',
	fields: [
		interview,
		passage,
		choice('kind', `Its kind: ${NOTE_KINDS.join(', ')}`, () => NOTE_KINDS),
		{
			...text('title', 'Its title, at most six words'),
			findMistake: (value) =>
				value.trim() === '' ? 'It must not be empty.' : findTitleMistake(value),
		},
		text('text', 'What it says'),
		id(
			'note',
			'title',
			({ interview: interviewId }, { catalog }) => catalog.interviews.get(interviewId!)!.notes,
		),
		optional('words', 'The words of the answer that it is about'),
		sources('Keys of its sources'),
	],
	async make(values, project) {
		const file = passages(values, project).get(values['answer']!)!;
		const path = `${project.root}/${file}`;
		const { id: noteId, kind, title, text: content, words = '' } = values;
		const cited = splitList(values['sources'] ?? '').map((key) => `@${key}`);
		const citation = cited.length > 0 ? ` [${cited.join('; ')}]` : '';
		const marked = insertMarker(readFileSync(path, 'utf8'), noteId!, words.trim());
		const gap = /^\[\^[^\]]+\]:.*\n*$/m.test(marked.source.trimEnd().split('\n').at(-1)!)
			? ''
			: '\n';
		const bold = toBold(kind!, true, titleSentence(title!.trim()));
		const definition = `[^${noteId}]: ${bold} ${content}${citation}\n`;
		return {
			changes: new Map([[file, `${marked.source.trimEnd()}\n${gap}${definition}`]]),
			nextStep: marked.where,
		};
	},
};

/**
 * Inserts the marker after the words. If the text does not have them exactly once and outside brackets, the marker goes
 * to the end of the text.
 *
 * @param source Text of the file.
 * @param id Id of the note.
 * @returns The changed text of the file, and a message that says where the marker is.
 */
export function insertMarker(
	source: string,
	id: string,
	words: string,
): { source: string; where: string } {
	const head = /^---\n.*?\n---\n/s.exec(source)?.[0] ?? '';
	const notes = /^\[\^[^\]]+\]:/m.exec(source.slice(head.length));
	const end = notes ? head.length + notes.index : source.length;
	const body = source.slice(head.length, end);
	const noteDefinitions = source.slice(end);
	const isOnce = words !== '' && body.split(words).length === 2;
	const canMark = isOnce && !/[[\]]/.test(words) && !isInLink(body, words);
	if (canMark) {
		return {
			source: head + body.replace(words, () => `[${words}][^${id}]`) + noteDefinitions,
			where: `Its marker stands at “${words}”. Delete “ (draft)” when the note is done.`,
		};
	}
	const text = body.trimEnd();
	const stop = /[.?!”]*$/.exec(text)![0];
	return {
		source: `${head}${text.slice(0, text.length - stop.length)}[^${id}]${stop}\n\n${noteDefinitions}`,
		where: `Its marker [^${id}] stands at the end of the text${words ? `, since “${words}” is not there once and alone` : ''}: move it to the words it is about. Delete “ (draft)” when the note is done.`,
	};
}

/** Whether the words are already in brackets. */
function isInLink(body: string, words: string): boolean {
	const before = body.slice(0, body.indexOf(words));
	return before.lastIndexOf('[') > before.lastIndexOf(']');
}
