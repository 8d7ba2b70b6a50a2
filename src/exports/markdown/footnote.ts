import type { BlockContent, FootnoteDefinition, Paragraph, PhrasingContent } from 'mdast';
import type { Edition, Interview, Note } from '#src/edition/model/edition.ts';
import { revisionsOf } from '#src/edition/revisions.ts';
import { notePath } from '#src/shared/address.ts';
import type { CitationItem } from '#src/shared/citation.ts';
import { CONSULTED_LABELS } from '#src/shared/consulted-labels.ts';
import { titleSentence } from '#src/shared/note-title.ts';
import { fullDate, monthAndYear } from '#src/shared/text/date.ts';
import type { ToUrl } from '../to-url.ts';
import { toPlainNodes } from './to-plain-nodes.ts';
import { address, list, paragraph, strong } from './nodes.ts';
import { parseCitationHtml } from './parse-citation-html.ts';

/** The edition’s data that a footnote needs besides its note or its outcome. */
export interface FootnoteContext {
	edition: Pick<Edition, 'sources'>;
	interview: Interview;
	toUrl: ToUrl;
}

/** Returns a note as a footnote: kind, words at stake and title, text, sources in full, revisions, permalink. */
export function toFootnote(note: Note, context: FootnoteContext): FootnoteDefinition {
	return {
		type: 'footnoteDefinition',
		identifier: note.id,
		label: note.id,
		children: [
			...proseAfter([lead(note, context), ' '], note.content, context.toUrl),
			...sourceList(note.citations, context),
			...colophon(note, context),
		],
	};
}

/** Converts prose to plain Markdown whose first paragraph begins with the given words. */
export function proseAfter(
	words: Parameters<typeof paragraph>,
	prose: readonly BlockContent[],
	toUrl: ToUrl,
): BlockContent[] {
	const [first, ...rest] = toPlainNodes(prose, toUrl);
	return [paragraph(...words, ...(first as Paragraph).children), ...rest];
}

/** Returns the bold start of a footnote: “Since, as known in February 2026, on “so many words”. Fewer still.” */
function lead({ kind, title, words }: Note, { interview }: FootnoteContext): PhrasingContent {
	const known = kind === 'Since' ? `, as known in ${monthAndYear(interview.edited)}` : '';
	const on = words === undefined ? '' : `, on “${words}”`;
	return strong(`${kind}${known}${on}. ${titleSentence(title)}`);
}

/** Returns the list of what a footnote cites, each source in full with how far it was consulted. */
export function sourceList(
	citations: readonly CitationItem[],
	{ edition }: Pick<FootnoteContext, 'edition'>,
): BlockContent[] {
	if (citations.length === 0) return [paragraph('General knowledge, no source consulted.')];
	return [paragraph('Sources:'), list(citations.map((item) => citation(item, edition)))];
}

function citation(
	{ key, locator }: CitationItem,
	{ sources }: Pick<Edition, 'sources'>,
): Paragraph {
	const { full, custom, URL: url } = sources.get(key)!;
	const where = locator ? `, ${locator}` : '';
	const end = `${where} (${CONSULTED_LABELS[custom.consulted]}).`;
	const cited = parseCitationHtml(full.replace(/\.$/, ''));
	return paragraph(...cited, url ? `${end} ` : end, ...(url ? [address(url)] : []));
}

const colophon = ({ id, answer }: Note, { interview, toUrl }: FootnoteContext): BlockContent[] => [
	...revisionsOf([interview], 'note', id).map(({ date, what }) =>
		paragraph(`Revised on ${fullDate(date)}: ${what}`),
	),
	paragraph('This note: ', address(toUrl(notePath(interview.id, answer, id)))),
];
