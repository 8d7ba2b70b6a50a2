import { parameterOf } from '#src/shared/query.ts';
import { loadOnInteraction } from '#src/ui/client/load-on-interaction.ts';

/** Loads the tour of the map when the reader first uses its link, or comes by the address of a stop. */
const loadTour = () => import('./tour.ts');
const arrive = () => {
	if (parameterOf(location.search, 'tour') && document.querySelector('#tour'))
		loadTour().catch(() => {});
};

loadOnInteraction('a[data-tour]', loadTour);
window.addEventListener('popstate', arrive);
arrive();
