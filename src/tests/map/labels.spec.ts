import { test } from '@playwright/test';
import { fixtureEdition } from '../support/fixture-edition.ts';
import { testMapLabels } from '../support/map-tests/test-map-labels.ts';

// Every run tests the same of the published maps: see edition/map/content.spec.ts.
test.describe('on the invented maps @slow', () => testMapLabels(fixtureEdition()));
