import { makeEditionAtlas } from '#src/edition/atlas/edition-atlas.ts';
import { loadEdition } from '#src/authoring/load-edition.ts';
import type { Edition } from '#src/edition/model/edition.ts';
import type { SheetAtlas } from '#src/sheet/build/atlas.ts';

/** Folder of an invented edition for unit tests: small, and with at least one item of each kind. */
export const FIXTURE_EDITION = 'src/tests/fixtures/edition';

let edition: Edition | undefined;
let atlas: SheetAtlas | undefined;

/**
 * Returns the invented edition, without its draft. It is read once; do not change it.
 * @throws {ContentError} With every mistake found, if there is one.
 */
export function fixtureEdition(): Edition {
	edition ??= loadEdition(FIXTURE_EDITION);
	return edition;
}

/** Returns the sheets of the invented edition. */
export function fixtureAtlas(): SheetAtlas {
	atlas ??= makeEditionAtlas(fixtureEdition());
	return atlas;
}
