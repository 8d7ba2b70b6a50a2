import type { GrownAnswer, Materials } from './shared.ts';
import { capital, sayRareWord, sayWords, toSentence } from './words.ts';

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
	const word = sayRareWord(random);
	const id = `${word}-${index}`;
	const notes = Array.from({ length: NOTES }, (_, i) => `${sayRareWord(random)}-${index}-${i}`);
	const text = [
		'---',
		`question: ${capital(sayWords(random, 9).join(' '))}?`,
		`label: ${capital(word)}`,
		`view: ${random.of(views)}`,
		`summary: ${toSentence(sayWords(random, 16))}`,
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
		...random.some(3, places).map(({ id, name }) => `[${name}](place:${id})`),
		...random.some(1, terms).map(({ id, name }) => `[${name}](term:${id})`),
		...measures.slice(index, index + 1).map(({ id, text }) => `[${text}](measure:${id})`),
		...random.some(1, before).map((other) => `[as said](note:${random.of(other.notes)})`),
	];
	const sentences = Array.from({ length: PARAGRAPHS * SENTENCES }, (_, i) => {
		const words = sayWords(random, 8 + random.below(14));
		const link = links[i];
		if (link) words.splice(1 + random.below(words.length - 2), 0, link);
		const note = notes[i];
		const last = words.pop();
		if (note) words.push(i % 2 ? `[${last}][^${note}]` : `${last}[^${note}]`);
		else words.push(last!);
		return toSentence(words);
	});
	return [sentences.slice(0, SENTENCES).join(' '), '', sentences.slice(SENTENCES).join(' '), ''];
}

function writeNote({ random, places, sources }: Materials, note: string): string {
	const place = random.of(places);
	const cited = random.some(1 + random.below(2), sources).map((key) => `@${key}`);
	const text = [
		toSentence(sayWords(random, 14)),
		`[${place.name}](place:${place.id}) ${sayWords(random, 10).join(' ')}.`,
		toSentence(sayWords(random, 12)),
	];
	return `[^${note}]: **${random.of(KINDS)}.** ${text.join(' ')} [${cited.join('; ')}]`;
}
