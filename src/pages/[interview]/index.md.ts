import type { APIContext } from 'astro';
import { currentAtlas, currentEdition } from '#src/authoring/current-edition.ts';
import { interviewMarkdown } from '#src/exports/markdown/document.ts';
import { permalinkOn } from '#src/shared/address.ts';

export const getStaticPaths = () =>
	currentEdition().interviews.map(({ id }) => ({ params: { interview: id } }));

/** Returns an interview as Markdown: `index.md` at the address of its page. */
export function GET({ params, site }: APIContext): Response {
	const edition = currentEdition();
	const interview = edition.interviews.find(({ id }) => id === params['interview'])!;
	return new Response(interviewMarkdown(interview, edition, permalinkOn(site), currentAtlas()), {
		headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
	});
}
