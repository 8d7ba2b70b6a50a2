import type { APIContext } from 'astro';
import { currentEdition } from '#src/authoring/current-edition.ts';
import { bookletPages, bookletParts } from '#src/site/booklet/booklet.ts';

export const getStaticPaths = () =>
	currentEdition().interviews.map(({ id }) => ({ params: { interview: id } }));

/** Returns the style sheet with the running titles of an interview’s booklet. */
export function GET({ params }: APIContext): Response {
	const { site, interviews } = currentEdition();
	const interview = interviews.find(({ id }) => id === params['interview'])!;
	const title = `${site.name} · ${interview.title}`;
	return new Response(bookletPages(title, bookletParts(interview)), {
		headers: { 'Content-Type': 'text/css; charset=utf-8' },
	});
}
