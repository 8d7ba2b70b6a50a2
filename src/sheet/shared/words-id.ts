/** Returns the id of the element that says in words what a view shows. */
export const wordsId = (view: string): string => `words-${view}`;
