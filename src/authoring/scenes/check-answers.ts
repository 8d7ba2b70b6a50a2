import type { Answer, Interview } from '#src/edition/model/edition.ts';
import { statementsFile } from '#src/shared/passage-path.ts';
import { joinWords, spellNumber } from '#src/shared/text/words.ts';
import type { ContentFolder } from '../content-folder/content-folder.ts';

/** Number of scenes of an answer that names places. */
const LEAST = 3;

/**
 * Checks that in an interview with scenes each answer whose text names places has three, or as many as it has statements.
 * Adds the mistakes to `content.problems`.
 */
export function checkAnswers(content: ContentFolder, { introduction, answers }: Interview): void {
	const hasScenes = [introduction, ...answers].some(({ statements }) =>
		statements.some(({ map }) => map),
	);
	if (!hasScenes) return;
	for (const answer of answers) {
		const { draft, file, statements } = answer;
		const scenes = statements.filter(({ map }) => map).length;
		const wanted = Math.min(LEAST, statements.length);
		if (draft || scenes >= wanted || namedIn(answer).length === 0) continue;
		const others = joinWords(suggest(answer, wanted - scenes).map((id) => `"${id}"`));
		const had = `${spellNumber(scenes)} scene${scenes === 1 ? '' : 's'}`;
		const message = `The answer names places and has ${had}, where it needs ${spellNumber(wanted)}. Give ${spellNumber(wanted - scenes)} more of its statements a "map": ${others} could have one.`;
		content.problems.push(content.data(statementsFile(file)).problem([], message));
	}
}

/** Lists the words in the text of an answer, without its notes, that name places. */
const namedIn = ({ mentions }: Pick<Answer, 'mentions'>): string[] =>
	mentions
		.filter(({ note }) => note === undefined)
		.map(({ sentence, from, to }) => sentence.slice(from, to));

/** Lists ids of statements without a scene: those that name places, or, if they are too few, all. */
function suggest(answer: Answer, number: number): string[] {
	const without = answer.statements.filter(({ map }) => !map);
	const words = namedIn(answer);
	const naming = without.filter(({ text }) => words.some((word) => text.includes(word)));
	return (naming.length < number ? without : naming).map(({ id }) => id);
}
