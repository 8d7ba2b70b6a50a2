/**
 * Brings the buttons that copy citations when their list is first opened.
 * Without it the citations are text to select.
 */
const list = document.querySelector<HTMLDetailsElement>('.cite');
const bring = () => import('./copy-citation.ts').catch(() => {});
if (list?.open) void bring();
list?.addEventListener('toggle', bring, { once: true });
