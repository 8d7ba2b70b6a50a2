import { MARGIN } from '#src/shared/breakpoints.ts';
import { loadOnInteraction } from '#src/ui/client/load-on-interaction.ts';

const marginMediaQuery = matchMedia(`(min-width: ${MARGIN})`);

const loadPanel = () => import('./note-panel.ts');
const loadMargin = () => marginMediaQuery.matches && import('./note-margin.ts').catch(() => {});
// After a reload, the history may still have the entry of a note that was open. Only the panel removes it.
const removeStaleEntry = () => history.state?.note && loadPanel().catch(() => {});

/** Loads the panel when the reader first uses a marker, and the margin on screens wide enough for one. */
loadOnInteraction('a[data-note]', loadPanel);
loadMargin();
marginMediaQuery.addEventListener('change', loadMargin);
removeStaleEntry();
window.addEventListener('popstate', removeStaleEntry);
