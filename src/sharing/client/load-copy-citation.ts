/**
 * Loads the buttons that copy citations when the list of citations is first opened.
 * Without this script the reader selects the text of a citation.
 */
const list = document.querySelector<HTMLDetailsElement>('.cite');
const load = () => import('./copy-citation.ts').catch(() => {});
if (list?.open) void load();
list?.addEventListener('toggle', load, { once: true });
