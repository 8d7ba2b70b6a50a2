import { readFileSync } from 'node:fs';
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import type { Answer } from '#src/edition/model/edition.ts';

/**
 * Reads the page of an answer as a browser’s reader mode does, and returns what is missing there: the question, whole
 * paragraphs, and the first 80 characters of notes.
 * @param dist Folder of the built site.
 * @param interview Id of the interview.
 */
export function listLostInReaderMode(dist: string, interview: string, answer: Answer): string[] {
	const article = readArticle(dist, interview, answer.id);
	// The numbers of markers interrupt the sentences, so they are in brackets.
	const text = plain(article.textContent!.replace(/\[\d+\]/g, ''));
	const isLost = (part: string) => !text.includes(part);
	return [
		...[plain(answer.question)].filter(
			(part) => !plain(article.title!).includes(part) && isLost(part),
		),
		...answer.paragraphs.map((paragraph) => plain(paragraph.text)).filter(isLost),
		...answer.notes.map((note) => plain(note.text).slice(0, 80)).filter(isLost),
	];
}

/** Reads the page of an answer as a browser’s reader mode does. */
export function readArticle(dist: string, interview: string, answer: string) {
	const html = readFileSync(`${dist}/${interview}/${answer}/index.html`, 'utf8');
	const { document } = new JSDOM(html, { url: 'https://reader.example/' }).window;
	return new Readability(document).parse()!;
}

/** Collapses white space and removes it before punctuation, because reader modes put spaces around markers. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/ (?=[.,;:?!)’”])/g, '');
