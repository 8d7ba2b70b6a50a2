import type { APIContext } from 'astro';
import { currentEdition } from '#src/authoring/current-edition.ts';
import { annotationCollection } from '#src/exports/annotations/annotation-collection.ts';
import { permalinkOn } from '#src/shared/address.ts';

export const getStaticPaths = () =>
	currentEdition().interviews.map(({ id }) => ({ params: { interview: id } }));

/** Returns the notes of an interview as Web Annotations. */
export function GET({ params, site }: APIContext): Response {
	const edition = currentEdition();
	const interview = edition.interviews.find(({ id }) => id === params['interview'])!;
	const collection = annotationCollection(interview, edition, permalinkOn(site));
	return new Response(JSON.stringify(collection, undefined, '\t'), {
		headers: { 'Content-Type': 'application/ld+json; charset=utf-8' },
	});
}
