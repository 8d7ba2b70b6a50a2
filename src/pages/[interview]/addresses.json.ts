import type { APIContext } from 'astro';
import { currentEdition } from '#src/authoring/current.ts';
import { onFront } from '#src/edition/interview-pages.ts';
import { knownInInterview } from '#src/not-found/build/known-address-list.ts';

/** The newest are in the list of the whole site. */
export const getStaticPaths = () => {
	const { interviews } = currentEdition();
	return interviews
		.slice(onFront(interviews).length)
		.map(({ id }) => ({ params: { interview: id } }));
};

/** What readers call each address of an older interview: `KnownAddresses`. */
export function GET({ params }: APIContext): Response {
	const edition = currentEdition();
	const interview = edition.interviews.find(({ id }) => id === params['interview'])!;
	return Response.json(knownInInterview(edition, interview));
}
