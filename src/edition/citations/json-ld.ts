import { answerPath, interviewPath, ledgerPath, placePath } from '#src/shared/address.ts';
import type { Answer, Edition, Interview } from '../model/edition.ts';
import { statementsWithOutcome } from '../outcomes/outcomes-of.ts';
import { describeLedger } from '../page-titles.ts';
import { type CitationContext, headlineOf } from './csl-record.ts';

type Thing = Record<string, unknown>;

/**
 * Returns the schema.org data of an interview: an Article whose parts are Questions, each with its answer’s address.
 * The Article has no licence, since only the notes are licensed.
 */
export function articleLd(cited: CitationContext): Thing {
	const { interview, permalink } = cited;
	const { title, summary, label, people, topics, answers } = interview;
	const url = permalink(interviewPath(interview.id));
	return {
		'@context': 'https://schema.org',
		'@type': 'Article',
		'@id': url,
		url,
		headline: title,
		description: `${summary} ${label}`,
		author: people.map(toPerson),
		...publicationFields(cited),
		isBasedOn: {
			'@type': 'CreativeWork',
			headline: headlineOf(interview),
			dateCreated: interview.date,
			datePublished: interview.original.published,
		},
		about: topics
			.filter((topic) => topic.answers.length >= MIN_ANSWERS)
			.map(({ heading }) => ({ '@type': 'Thing', name: heading })),
		hasPart: answers.map(({ id, question }) => ({
			'@type': 'Question',
			'@id': permalink(answerPath(interview.id, id)),
			name: question,
		})),
		...(statementsWithOutcome(interview).length > 0 && {
			subjectOf: { '@type': 'Article', '@id': permalink(ledgerPath(interview.id)) },
		}),
	};
}

/** A topic of at least this many answers counts as a topic of the whole interview. */
const MIN_ANSWERS = 3;

/**
 * Returns the schema.org data of an answer: a Question, part of the Article. The text of its accepted answer is the
 * site’s summary, and says so.
 */
export function questionLd(
	cited: CitationContext,
	answer: Answer,
	places: Edition['places'],
): Thing {
	const { interview, permalink } = cited;
	const { title, people, label } = interview;
	const url = permalink(answerPath(interview.id, answer.id));
	const article = permalink(interviewPath(interview.id));
	return {
		'@context': 'https://schema.org',
		'@type': 'Question',
		'@id': url,
		url,
		name: answer.question,
		answerCount: 1,
		acceptedAnswer: {
			'@type': 'Answer',
			url,
			text: `Summary by ${cited.site.name}: ${answer.summary} ${label}`,
			author: people.map(toPerson),
		},
		isPartOf: { '@type': 'Article', '@id': article, url: article, headline: title },
		...publicationFields(cited),
		about: placesNamed(answer).map((id) => ({
			'@type': 'Place',
			name: places.get(id)!.name,
			url: permalink(placePath(id)),
		})),
	};
}

/**
 * Returns the schema.org data of the page that says what became of an interview’s statements: an Article of the site about
 * the interview’s. It is no ClaimReview: many verdicts do not rate truth (“open”, “not so far”), and the words that they are
 * about are our rendering of a translation.
 */
export function ledgerLd(cited: CitationContext): Thing {
	const { interview, permalink } = cited;
	const url = permalink(ledgerPath(interview.id));
	const article = permalink(interviewPath(interview.id));
	const { publisher, ...publication } = publicationFields(cited);
	return {
		'@context': 'https://schema.org',
		'@type': 'Article',
		'@id': url,
		url,
		headline: 'Then and since',
		description: describeLedger(interview),
		author: publisher,
		publisher,
		...publication,
		about: { '@type': 'Article', '@id': article, url: article, headline: interview.title },
	};
}

/** Returns JSON that is safe within a `<script>`: without `<`. */
export const toScriptJson = (thing: Thing): string =>
	JSON.stringify(thing).replaceAll('<', '\\u003c');

const toPerson = ({ name }: Interview['people'][number]) => ({ '@type': 'Person', name });

const publicationFields = ({ site, interview: { history }, permalink }: CitationContext) => ({
	publisher: { '@type': 'Organization', name: site.name, url: permalink('') },
	inLanguage: 'en-GB',
	version: history[0].version,
	datePublished: history.at(-1)!.date,
	dateModified: history[0].date,
});

/** Returns the ids of the places that the answer’s own text links to, without its notes; each once. */
const placesNamed = ({ mentions }: Answer): string[] => [
	...new Set(mentions.filter(({ note }) => !note).map(({ place }) => place)),
];
