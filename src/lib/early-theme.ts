/**
 * Runs before the first paint, so that a chosen theme never flashes: the only script inlined in a page.
 * The Content-Security-Policy allows it by the hash of this very text.
 */
export const EARLY_THEME =
	"try{const t=localStorage.getItem('theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}";
