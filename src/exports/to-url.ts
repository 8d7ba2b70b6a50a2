/** Returns the absolute address of a path without the base. */
export type ToUrl = (path: string) => string;
