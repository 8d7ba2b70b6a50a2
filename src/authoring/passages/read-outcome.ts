import type { BlockContent } from 'mdast';
import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import type { Catalog } from '#src/edition/model/catalog.ts';
import type { Statement } from '#src/edition/model/edition.ts';
import type { LinkTarget } from '#src/markdown/links/link-target.ts';
import { parseMarkdown, resolveProse } from '#src/markdown/plugins/parse-prose.ts';
import { countSentences } from '#src/markdown/sentence-at.ts';
import type { OutcomeRecord, StatementRecord } from '#src/schema/statements.ts';
import { parsePassagePath, statementsFile } from '#src/shared/passage-path.ts';
import { spellNumber } from '#src/shared/text/words.ts';
import type { ContentFolder } from '../content-folder/content-folder.ts';
import { requireId } from '../content-folder/require-id.ts';
import type { Path } from '../parsing/parsed-text.ts';
import { type DescribedProse, describeProse, idsOf } from './prose-to-passage.ts';

/** Largest number of sentences in `text`. */
const MOST_SENTENCES = 3;

/** Where an outcome stands. */
interface OutcomeHome {
	content: ContentFolder;
	catalog: Catalog;
	/** Path of the passage. */
	passage: string;
	/** The outcome in the passage’s file of statements. */
	path: Path;
}

/**
 * Reads what became of a statement, and adds the mistakes to `content.problems`. `see` is checked when all statements of
 * the interview are read: see check-outcomes.ts.
 * @returns Undefined if the statement has no outcome, or one with mistakes.
 */
export function readOutcome(
	home: OutcomeHome,
	{ outcome: record }: StatementRecord,
): Statement['outcome'] {
	if (!record || 'see' in record) return record;
	const { problems } = home.content;
	const before = problems.length;
	checkIds(home, record);
	const text = readProse(home, 'text', record.text, MOST_SENTENCES);
	const known = record.known === undefined ? undefined : readProse(home, 'known', record.known, 1);
	const mistake = text && sourcesMistake(text, home.catalog);
	if (mistake) report(home, 'text', mistake);
	if (!text || problems.length > before) return undefined;
	const paragraphs = [text, ...(known ? [known] : [])].flatMap((prose) => prose.paragraphs);
	const linked = (kind: LinkTarget['kind']) => paragraphs.flatMap((one) => idsOf(one, kind));
	return {
		verdict: record.verdict,
		qualifier: record.qualifier,
		certainty: record.certainty,
		content: text.content,
		text: text.text,
		known: known && { content: known.content, text: known.text },
		citations: [...text.citations, ...(known?.citations ?? [])],
		events: record.events ?? [],
		places: [...new Set([...(record.places ?? []), ...linked('place')])],
		measures: [...new Set(linked('measure'))],
		terms: [...new Set(linked('term'))],
	};
}

function report({ content, passage, path }: OutcomeHome, field: string, message: string): void {
	content.problems.push(content.data(statementsFile(passage)).problem([...path, field], message));
}

/** Checks that the events and the places exist. */
function checkIds(
	{ content, catalog, passage, path }: OutcomeHome,
	{ events = [], places = [] }: OutcomeRecord,
): void {
	const file = statementsFile(passage);
	const interview = catalog.interviews.get(parsePassagePath(passage)!.interview)!;
	const ids = new Set(interview.events.map(({ id }) => id));
	for (const [position, id] of events.entries()) {
		const remedy = `add "${id}" to timeline.json`;
		requireId(content, file, [...path, 'events', position], { what: 'event', id }, ids, remedy);
	}
	for (const [position, id] of places.entries()) {
		const at = [...path, 'places', position];
		const remedy = `add "${id}" to content/places.json`;
		requireId(content, file, at, { what: 'place', id }, catalog.places, remedy);
	}
}

interface Prose extends DescribedProse {
	content: BlockContent[];
}

/**
 * Parses prose of an outcome as that of a note.
 * @param most Largest number of sentences.
 * @returns Undefined after a mistake.
 */
function readProse(
	home: OutcomeHome,
	field: string,
	value: string,
	most: number,
): Prose | undefined {
	const [marker, name] = /\[\^([^\]]*)\]/.exec(value) ?? [];
	if (marker !== undefined) {
		report(
			home,
			field,
			`"${marker}" is the marker of a note, and an outcome has none. Delete it, or link to the note: [words](note:${name}).`,
		);
		return undefined;
	}
	const source = new VFile({ path: home.passage, value });
	try {
		const { body } = resolveProse(parseMarkdown(source), source, home.catalog);
		const content = body.children as BlockContent[];
		const prose = { content, ...describeProse(content) };
		const count = countSentences(prose.text);
		if (count <= most) return prose;
		report(home, field, `"${field}" has ${count} sentences. Say it in ${spellNumber(most)}.`);
	} catch (error) {
		if (!(error instanceof VFileMessage)) throw error;
		for (const { reason } of source.messages) report(home, field, reason);
	}
	return undefined;
}

/** Returns the message about sources that are missing, or none of which was consulted. */
function sourcesMistake({ citations }: Prose, { sources }: Catalog): string | undefined {
	const keys = [...new Set(citations.map(({ key }) => key))];
	if (keys.length === 0) {
		return '"text" cites no source, and without one there is no outcome. Cite one at its end, [@key], or delete the outcome.';
	}
	if (keys.some((key) => sources.get(key)!.custom.consulted !== 'unread')) return undefined;
	const named = keys.map((key) => `"${key}"`).join(', ');
	return `No source that "text" cites was consulted: ${named} ${keys.length > 1 ? 'are' : 'is'} "unread". Cite one that is "read" or "quoted" in content/sources.json, or delete the outcome.`;
}
