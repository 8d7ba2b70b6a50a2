import type { APIContext } from 'astro';
import { currentEdition } from '#src/authoring/current-edition.ts';
import { answerMarkdown } from '#src/exports/markdown/document.ts';
import { permalinkOn } from '#src/shared/address.ts';

export const getStaticPaths = () =>
	currentEdition().interviews.flatMap(({ id, answers }) =>
		answers.map((answer) => ({ params: { interview: id, answer: answer.id } })),
	);

/** Returns an answer as Markdown: `index.md` at the address of its page. */
export function GET({ params, site }: APIContext): Response {
	const edition = currentEdition();
	const interview = edition.interviews.find(({ id }) => id === params['interview'])!;
	const answer = interview.answers.find(({ id }) => id === params['answer'])!;
	return new Response(answerMarkdown(answer, interview, edition, permalinkOn(site)), {
		headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
	});
}
