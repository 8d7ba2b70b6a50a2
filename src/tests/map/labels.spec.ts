import { fixtureEdition } from '../support/fixture-edition.ts';
import { testMapLabels } from '../support/map-tests/test-map-labels.ts';

testMapLabels(fixtureEdition());
