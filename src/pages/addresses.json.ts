import { listAddresses, listParts } from '../edition/address-list.ts';
import { currentEdition } from '../edition/current.ts';

/** What readers call each address there is, for a page that lacks the fragment asked for: `KnownAddresses`. */
export function GET(): Response {
	const edition = currentEdition();
	const links = [...listAddresses(edition), ...listParts(edition)].flatMap((group) => group.links);
	return Response.json({
		names: Object.fromEntries(links.map(({ path, name }) => [path, name])),
		moved: Object.fromEntries(
			[...edition.moves.was].flatMap(([path, was]) => was.map((old) => [old, path])),
		),
	});
}
