import { fixtureAtlas, fixtureEdition } from '../support/fixture-edition.ts';
import { testMapContent } from '../support/map-tests/test-map-content.ts';

testMapContent(fixtureEdition(), fixtureAtlas());
