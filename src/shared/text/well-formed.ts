/** Replaces lone surrogates by U+FFFD. The method of strings with this name would need Safari 16.4 and Firefox 119. */
export const toWellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');
