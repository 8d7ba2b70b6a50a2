/** Whether drafts are read: only while an editor works with `npm run dev`, which sets this before it reads anything. */
export const showsDrafts = (): boolean => process.env['NODE_ENV'] === 'development';

/** Whether the frontmatter of a passage says that it is a draft. */
export const isDraftPassage = (source: string): boolean =>
	/^draft:\s*true\b/m.test(/^---\n(.*?)\n---\n/s.exec(source)?.[1] ?? '');
