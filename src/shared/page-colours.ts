/** Colour of the page in each theme, for the browser’s own bars. The same as `--color-paper` in ui/styles/tokens.css. */
export const PAGE_COLOURS = { light: '#faf8f4', dark: '#121518' };
