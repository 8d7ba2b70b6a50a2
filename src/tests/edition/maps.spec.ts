import { currentAtlas, currentEdition } from '#src/authoring/current-edition.ts';
import { testMapContent } from '../support/map-tests/test-map-content.ts';
import { testMapLabels } from '../support/map-tests/test-map-labels.ts';
import { testNameContrast } from '../support/map-tests/test-name-contrast.ts';

testMapContent(currentEdition(), currentAtlas());
testMapLabels(currentEdition());
testNameContrast(currentEdition(), currentAtlas());
