import type { APIContext } from 'astro';
import { currentEdition } from '#src/authoring/current-edition.ts';
import { frontPageInterviews } from '#src/edition/interview-pages.ts';
import { knownAddressesOfInterview } from '#src/not-found/build/known-addresses.ts';

/** Older interviews only: the addresses of the newest ones are in `/addresses.json`. */
export const getStaticPaths = () => {
	const { interviews } = currentEdition();
	return interviews
		.slice(frontPageInterviews(interviews).length)
		.map(({ id }) => ({ params: { interview: id } }));
};

/** Returns readers’ names for the addresses of an older interview, as `KnownAddresses`. */
export function GET({ params }: APIContext): Response {
	const edition = currentEdition();
	const interview = edition.interviews.find(({ id }) => id === params['interview'])!;
	return Response.json(knownAddressesOfInterview(edition, interview));
}
