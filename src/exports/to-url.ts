/** Makes whole addresses of paths without the base. */
export type ToUrl = (path: string) => string;
