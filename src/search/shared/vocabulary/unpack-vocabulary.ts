import { answerPath, interviewPath, notePath } from '#src/shared/address.ts';
import { NOTE_KINDS } from '#src/shared/note-kinds.ts';
import { nameKey, wordsOf } from './fold-words.ts';
import { frontDecode } from './front-coding.ts';
import { unpackStatements } from './indexed-statement.ts';
import {
	type PackedEntries,
	type PackedFacts,
	type PackedScripts,
	type PackedVocabulary,
	unpackColumn,
	unpackNames,
} from './packed-vocabulary.ts';
import type { Entry, Vocabulary } from './vocabulary.ts';

/** Files of a vocabulary that not every search needs. */
interface Extras {
	/** Names and words in other scripts. */
	scripts?: PackedScripts | undefined;
	/** What comes with the texts. */
	facts?: PackedFacts | undefined;
}

/** Unpacks a vocabulary, with statements, events and ledger if `facts` are given. */
export function unpackVocabulary(
	packed: PackedVocabulary,
	{ scripts, facts }: Extras = {},
): Vocabulary {
	const entries: Entry[] = [];
	const add = (entry: Omit<Entry, 'position'>): Entry => {
		const added = { ...entry, position: entries.length };
		entries.push(added);
		return added;
	};
	const answers = unpackAnswers(packed).map(add);
	for (const note of unpackNotes(packed, answers)) add(note);
	const titled = [...entries];
	const named = [...unpackEntries('place', packed.places), ...unpackEntries('term', packed.terms)];
	const foreignNames = unpackColumn(scripts?.names ?? '');
	for (const [at, { names, ...entry }] of named.entries())
		add({
			...entry,
			names: [nameKey(entry.title), ...(names ?? []), ...unpackNames(foreignNames[at])],
		});
	const [title, detail, ...people] = packed.introduction;
	add({
		kind: 'introduction',
		path: interviewPath(packed.interview),
		title: title!,
		detail: detail!,
		names: people,
	});
	for (const measure of unpackEntries('measure', packed.measures)) add(measure);
	for (const [at, pointedTo] of packed.pointsTo.entries())
		answers[at]!.pointsTo = pointedTo.map((note) => entries[note]!);
	if (facts) {
		for (const [at, line] of facts.statements.entries())
			answers[at]!.statements = unpackStatements(line);
		for (const event of unpackEntries('event', facts.events)) add(event);
		for (const [at, page] of unpackEntries('ledger', facts.ledger).entries())
			add({ ...page, verdict: at - 1 });
	}
	const [headings, synonyms, foreignSynonyms] = [...packed.topics, scripts?.topics ?? ''].map(
		unpackColumn,
	);
	const topics = headings!.map((heading, at) => ({
		heading,
		names: [nameKey(heading), ...unpackNames(synonyms![at]), ...unpackNames(foreignSynonyms![at])],
		entries: packed.targets[at]!.map((target) => entries[target]!),
	}));
	const [common, rare, ofFacts] = packed.words.map(frontDecode);
	const foreign = frontDecode(scripts?.words ?? '');
	return {
		version: packed.version,
		title: packed.title,
		otherInterviewCount: packed.more ?? 0,
		entries,
		topics,
		words: [...common!, ...titleWords([...titled, { title: title! }]), ...rare!, ...foreign],
		wordsOfFacts: ofFacts!,
		verdicts: facts?.verdicts.map(([verdict, shape]) => ({ verdict, shape })) ?? [],
	};
}

function unpackEntries<Kind extends Entry['kind']>(
	kind: Kind,
	[start, rests, titles, details, names]: PackedEntries,
) {
	const [restsOfPaths, detailsOfRows, namesOfRows] = [rests, details, names ?? ''].map(
		unpackColumn,
	);
	return unpackColumn(titles).map((title, at) => ({
		kind,
		path: start + (restsOfPaths![at] ?? ''),
		title,
		detail: detailsOfRows![at] ?? '',
		...(names !== undefined && { names: unpackNames(namesOfRows![at]) }),
	}));
}

function unpackAnswers({ interview, answers }: PackedVocabulary): Omit<Entry, 'position'>[] {
	const [ids, questions, labels, lines] = answers.map(unpackColumn);
	return ids!.map((id, at) => ({
		kind: 'answer',
		path: answerPath(interview, id),
		title: questions![at]!,
		detail: `Question ${at + 1}`,
		label: labels![at],
		line: lines![at],
	}));
}

/** Unpacks the notes. They stand in the order of their numbers, which begin at 1 in each answer. */
function unpackNotes(
	{ interview, notes, noteCounts, answers: [answerIds] }: PackedVocabulary,
	answers: readonly Entry[],
): Omit<Entry, 'position'>[] {
	const [ids, titles] = notes.map(unpackColumn);
	const homes = noteCounts.flatMap((count, home) =>
		Array.from({ length: count }, (_, at) => ({ home: home - 1, number: at + 1 })),
	);
	return homes.map(({ home, number }, at) => {
		const kind = NOTE_KINDS[Number(notes[2][at])]!;
		const where = home < 0 ? 'the introduction' : `question ${home + 1}`;
		return {
			kind: 'note',
			path: notePath(interview, unpackColumn(answerIds)[home], ids![at]!),
			title: titles![at]!,
			detail: `${kind}, note ${number} to ${where}`,
			answer: answers[home],
			isCorrection: kind === 'Correction',
		};
	});
}

/** Returns the words of titles. The packed word lists leave out those of indexed titles, which the packed entries have. */
export const titleWords = (entries: readonly { title: string }[]): Set<string> =>
	new Set(entries.flatMap(({ title }) => wordsOf(title)));
