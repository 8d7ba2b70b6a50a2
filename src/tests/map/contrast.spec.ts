import { fixtureAtlas, fixtureEdition } from '../support/fixture-edition.ts';
import { testNameContrast } from '../support/map-tests/test-name-contrast.ts';

testNameContrast(fixtureEdition(), fixtureAtlas());
