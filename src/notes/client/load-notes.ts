import { loadOnInteraction } from '#src/ui/client/load-on-interaction.ts';

const MARGIN = matchMedia('(width >= 106.25em)');

const panel = () => import('./note-panel.ts');
const margin = () => MARGIN.matches && import('./note-margin.ts').catch(() => {});
// A reload may have left an entry of a note that was open: only its panel can take it back.
const tidy = () => history.state?.note && panel().catch(() => {});

/** Fetches the panel when a marker is first touched, and the margin where there is one. */
loadOnInteraction('a[data-note]', panel);
margin();
MARGIN.addEventListener('change', margin);
tidy();
window.addEventListener('popstate', tidy);
