import { currentAtlas, currentEdition } from '#src/authoring/current-edition.ts';
import { testMapContent } from '#src/tests/support/map-tests/test-map-content.ts';
import { testMapLabels } from '#src/tests/support/map-tests/test-map-labels.ts';
import { testNameContrast } from '#src/tests/support/map-tests/test-name-contrast.ts';

testMapContent(currentEdition(), currentAtlas());
testMapLabels(currentEdition());
testNameContrast(currentEdition(), currentAtlas());
