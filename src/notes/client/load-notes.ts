import { loadOnInteraction } from '#src/ui/client/load-on-interaction.ts';

const loadPanel = () => import('./note-panel.ts');
// After a reload, the history may still have the entry of a note that was open. Only the panel removes it.
const removeStaleEntry = () => history.state?.note && loadPanel().catch(() => {});

/** Loads the panel when the reader first uses a marker or the verdict on a statement. */
loadOnInteraction('a[data-note], .verdict-link', loadPanel);
removeStaleEntry();
window.addEventListener('popstate', removeStaleEntry);
