import { answerPath, interviewPath, placePath } from '#src/shared/address.ts';
import type { Answer, Edition, Interview } from '../model/edition.ts';
import { type Cited, headlineOf } from './csl-record.ts';

type Thing = Record<string, unknown>;

/**
 * schema.org for an interview: an Article whose parts are Questions, each at its answer’s address.
 * It has no licence of its own, since only the notes are licensed.
 */
export function articleLd(cited: Cited): Thing {
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
		...editionOf(cited),
		isBasedOn: {
			'@type': 'CreativeWork',
			headline: headlineOf(interview),
			dateCreated: interview.date,
			datePublished: interview.original.published,
		},
		about: topics
			.filter((topic) => topic.answers.length >= OFTEN)
			.map(({ heading }) => ({ '@type': 'Thing', name: heading })),
		hasPart: answers.map(({ id, question }) => ({
			'@type': 'Question',
			'@id': permalink(answerPath(interview.id, id)),
			name: question,
		})),
	};
}

/** A topic of so many answers is one of the whole interview. */
const OFTEN = 3;

/** schema.org for an answer: a Question, part of the Article; its answer’s text is our summary, said to be that. */
export function questionLd(cited: Cited, answer: Answer, places: Edition['places']): Thing {
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
		...editionOf(cited),
		about: placesNamed(answer).map((id) => ({
			'@type': 'Place',
			name: places.get(id)!.name,
			url: permalink(placePath(id)),
		})),
	};
}

/** JSON that may stand in a `<script>`. */
export const toScript = (thing: Thing): string => JSON.stringify(thing).replaceAll('<', '\\u003c');

const toPerson = ({ name }: Interview['people'][number]) => ({ '@type': 'Person', name });

const editionOf = ({ site, interview: { history }, permalink }: Cited) => ({
	publisher: { '@type': 'Organization', name: site.name, url: permalink('') },
	inLanguage: 'en-GB',
	version: history[0].version,
	datePublished: history.at(-1)!.date,
	dateModified: history[0].date,
});

/** Ids of the places in the answer’s own text, each once. */
const placesNamed = ({ mentions }: Answer): string[] => [
	...new Set(mentions.filter(({ note }) => !note).map(({ place }) => place)),
];
