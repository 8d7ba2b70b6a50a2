import { capitalize } from '#src/shared/text/words.ts';
import type { GrownAnswer, Materials } from './shared-entries.ts';
import { pickRareWord, pickWords, toSentence } from './words.ts';

const PARAGRAPHS = 2;
const SENTENCES = 5;
const NOTES = 6;
const KINDS = ['Context', 'Context', 'Geography', 'Correction', 'Disputed', 'Language', 'Since'];

/**
 * Writes an answer with its notes, in the form that an editor types.
 *
 * @param index Position in the interview, counted from 0.
 * @param before The answers before it: one of their notes is linked.
 */
export function writeAnswer(
	materials: Materials,
	index: number,
	before: readonly GrownAnswer[],
): GrownAnswer {
	const { random, views } = materials;
	const word = pickRareWord(random);
	const id = `${word}-${index}`;
	const notes = Array.from({ length: NOTES }, (_, i) => `${pickRareWord(random)}-${index}-${i}`);
	const text = [
		'---',
		`question: ${capitalize(pickWords(random, 9).join(' '))}?`,
		`label: ${capitalize(word)}`,
		`view: ${random.pick(views)}`,
		`line: ${toSentence(pickWords(random, 14))}`,
		`summary: ${toSentence(pickWords(random, 16))}`,
		'---',
		'',
		...writeParagraphs(materials, index, notes, before),
		...notes.map((note) => writeNote(materials, note)),
		'',
	].join('\n');
	return { id, text, notes };
}

/** Writes the paragraphs. Each note gets a marker, and each of the first answers links one measure. */
function writeParagraphs(
	materials: Materials,
	index: number,
	notes: readonly string[],
	before: readonly GrownAnswer[],
): string[] {
	const { random, places, terms, measures } = materials;
	const links = [
		...random.sample(3, places).map(({ id, name }) => `[${name}](place:${id})`),
		...random.sample(1, terms).map(({ id, name }) => `[${name}](term:${id})`),
		...measures.slice(index, index + 1).map(({ id, text }) => `[${text}](measure:${id})`),
		...random.sample(1, before).map((other) => `[as said](note:${random.pick(other.notes)})`),
	];
	const sentences = Array.from({ length: PARAGRAPHS * SENTENCES }, (_, i) => {
		const words = pickWords(random, 8 + random.integer(14));
		const link = links[i];
		if (link) words.splice(1 + random.integer(words.length - 2), 0, link);
		const note = notes[i];
		const last = words.pop();
		if (note) words.push(i % 2 ? `[${last}][^${note}]` : `${last}[^${note}]`);
		else words.push(last!);
		return toSentence(words);
	});
	return [sentences.slice(0, SENTENCES).join(' '), '', sentences.slice(SENTENCES).join(' '), ''];
}

function writeNote({ random, places, sources }: Materials, note: string): string {
	const place = random.pick(places);
	const cited = random.sample(1 + random.integer(2), sources).map((key) => `@${key}`);
	const text = [
		toSentence(pickWords(random, 14)),
		`[${place.name}](place:${place.id}) ${pickWords(random, 10).join(' ')}.`,
		toSentence(pickWords(random, 12)),
	];
	return `[^${note}]: **${random.pick(KINDS)}. ${toTitle(note)}.** ${text.join(' ')} [${cited.join('; ')}]`;
}

/** Makes a title of a note’s id, so that no two notes have the same: “Quern 3 1”. */
const toTitle = (note: string): string => capitalize(note.replaceAll('-', ' '));
