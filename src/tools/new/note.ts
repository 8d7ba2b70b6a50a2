import { readFileSync, writeFileSync } from 'node:fs';
import { KINDS } from '#src/shared/note-kinds.ts';
import { parsePassagePath } from '#src/shared/passage-path.ts';
import { choice, id, ids, interview, listOf, optional, text } from './fields.ts';
import type { Kind, Values } from './kind.ts';
import type { Project } from './project.ts';

/** Every passage of the interview by what it is called here. */
const passages = ({ interview: of }: Values, { catalog }: Project) =>
	new Map(
		catalog.interviews
			.get(of!)!
			.files.map((file) => [parsePassagePath(file)?.answer ?? 'introduction', file]),
	);

/** A note: a footnote of an answer, with its marker. */
export const noteKind: Kind = {
	fields: [
		interview,
		{
			...text('answer', 'The answer it belongs to, by its id; “introduction” for the introduction'),
			mistake: (value, values, project) => {
				const there = [...passages(values, project).keys()];
				return there.includes(value) ? undefined : `"${value}" is none of ${there.join(', ')}.`;
			},
		},
		choice('kind', `Its kind: ${KINDS.join(', ')}`, () => KINDS),
		text('text', 'What it says'),
		id('note', 'text', ({ interview: of }, { catalog }) => catalog.interviews.get(of!)!.notes),
		optional('words', 'The words of the answer that it is about'),
		ids('sources', 'Keys of its sources', 'source', (_, { catalog }) => catalog.sources),
	],
	async write(values, project) {
		const file = passages(values, project).get(values['answer']!)!;
		const path = `${project.root}/${file}`;
		const { id: own, kind, text: says, words = '' } = values;
		const cited = listOf(values['sources'] ?? '').map((key) => `@${key}`);
		const citation = cited.length > 0 ? ` [${cited.join('; ')}]` : '';
		const marked = putMarker(readFileSync(path, 'utf8'), own!, words.trim());
		const gap = /^\[\^[^\]]+\]:.*\n*$/m.test(marked.source.trimEnd().split('\n').at(-1)!)
			? ''
			: '\n';
		const definition = `[^${own}]: **${kind} (draft).** ${says}${citation}\n`;
		writeFileSync(path, `${marked.source.trimEnd()}\n${gap}${definition}`);
		return { files: [file], next: marked.where };
	},
};

/** Puts the marker behind the words, or where they are not found once, at the end of the text. */
export function putMarker(
	source: string,
	id: string,
	words: string,
): { source: string; where: string } {
	const head = /^---\n.*?\n---\n/s.exec(source)?.[0] ?? '';
	const notes = /^\[\^[^\]]+\]:/m.exec(source.slice(head.length));
	const end = notes ? head.length + notes.index : source.length;
	const body = source.slice(head.length, end);
	const rest = source.slice(end);
	const isOnce = words !== '' && body.split(words).length === 2;
	const isPlain = isOnce && !/[[\]]/.test(words) && !isInLink(body, words);
	if (isPlain) {
		return {
			source: head + body.replace(words, () => `[${words}][^${id}]`) + rest,
			where: `Its marker stands at “${words}”. Delete “ (draft)” when the note is done.`,
		};
	}
	const text = body.trimEnd();
	const stop = /[.?!”]*$/.exec(text)![0];
	return {
		source: `${head}${text.slice(0, text.length - stop.length)}[^${id}]${stop}\n\n${rest}`,
		where: `Its marker [^${id}] stands at the end of the text${words ? `, since “${words}” is not there once and alone` : ''}: move it to the words it is about. Delete “ (draft)” when the note is done.`,
	};
}

/** Whether words stand in brackets already. */
function isInLink(body: string, words: string): boolean {
	const before = body.slice(0, body.indexOf(words));
	return before.lastIndexOf('[') > before.lastIndexOf(']');
}
