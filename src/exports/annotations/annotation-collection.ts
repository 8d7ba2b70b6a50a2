import { hasStatements } from '#src/edition/has-statements.ts';
import type { Edition, Interview, Note } from '#src/edition/model/edition.ts';
import { inReadingOrder, type Stop } from '#src/edition/model/reading-order.ts';
import { revisionsOf } from '#src/edition/revisions.ts';
import { versionLine } from '#src/edition/version-line.ts';
import { interviewPath, notePath } from '#src/shared/address.ts';
import { licenceLine, NOTES_LICENCE, TEXT_LICENCES } from '../licences.ts';
import { noteMarkdown } from '../markdown/document.ts';
import { annotationsPath } from '../paths.ts';
import { sourceUrl } from '../source-url.ts';
import type { ToUrl } from '../to-url.ts';
import { statementAnnotations } from './statement-annotations.ts';
import { quoteSelectors, type TextQuoteSelector } from './quote-selectors.ts';

/** A note in the Web Annotation Data Model: https://www.w3.org/TR/annotation-model/. */
export interface Annotation {
	/** The note's permalink. */
	id: string;
	type: 'Annotation';
	motivation: 'commenting';
	rights: string;
	/** The note’s title. */
	'dcterms:title': string;
	/** Time of the last revision, ISO in UTC; undefined if the note was never revised. */
	modified?: string;
	body: object[];
	target: {
		type: 'SpecificResource';
		/** Address of the page of the answer or introduction that the note is about. */
		source: string;
		selector: TextQuoteSelector;
		/** The interview’s label: what kind of text the selected words come from. */
		'dcterms:provenance': string;
	};
}

/**
 * Returns all notes of an interview, and then its statements, as a Web Annotation collection of one page (JSON-LD).
 */
export function annotationCollection(interview: Interview, edition: Edition, toUrl: ToUrl) {
	const notes = inReadingOrder([interview]).flatMap((stop) =>
		annotationsOf(stop, { edition, interview, toUrl }),
	);
	const items = [...notes, ...statementAnnotations(interview, edition, toUrl)];
	const id = toUrl(annotationsPath(interviewPath(interview.id)));
	const { site } = edition;
	return {
		'@context': 'http://www.w3.org/ns/anno.jsonld',
		id,
		type: 'AnnotationCollection',
		label: `Notes to ${hasStatements(interview) ? 'and statements of ' : ''}“${interview.title}”, ${versionLine(interview)}`,
		creator: { id: toUrl(''), type: 'Organization', name: site.name },
		modified: instant(interview.history[0].date),
		rights: NOTES_LICENCE,
		'dcterms:provenance': `${interview.label} ${interview.provenance}`,
		'dcterms:accessRights': TEXT_LICENCES.map(licenceLine),
		total: items.length,
		first: { id: `${id}#page-1`, type: 'AnnotationPage', startIndex: 0, items },
		last: `${id}#page-1`,
	};
}

interface Context {
	edition: Edition;
	interview: Interview;
	toUrl: ToUrl;
}

function annotationsOf({ passage, path }: Stop, context: Context): Annotation[] {
	const quotes = quoteSelectors(passage.body);
	return passage.notes.map((note) => {
		const { interview, toUrl } = context;
		const [revised] = revisionsOf([interview], 'note', note.id);
		return {
			id: toUrl(notePath(interview.id, note.answer, note.id)),
			type: 'Annotation',
			motivation: 'commenting',
			rights: NOTES_LICENCE,
			'dcterms:title': note.title,
			...(revised && { modified: instant(revised.date) }),
			body: bodyOf(note, context),
			target: {
				type: 'SpecificResource',
				source: toUrl(path),
				selector: quotes.get(note.id)!,
				'dcterms:provenance': interview.label,
			},
		};
	});
}

/** Returns the note’s text with its sources in full, its kind as a tag, and a separate link for each source. */
const bodyOf = (note: Note, { edition, interview, toUrl }: Context): object[] => [
	{
		type: 'TextualBody',
		purpose: 'commenting',
		format: 'text/markdown',
		language: 'en',
		value: noteMarkdown(note, interview, edition, toUrl),
	},
	{ type: 'TextualBody', purpose: 'tagging', language: 'en', value: note.kind },
	...note.citations.map(({ key }) => ({
		type: 'SpecificResource',
		purpose: 'linking',
		source: sourceUrl(key, edition, toUrl),
	})),
];

/** Returns the start of an ISO day in UTC. */
const instant = (day: string): string => `${day}T00:00:00Z`;
