/** Reports whether drafts are read: only in `npm run dev`, which sets NODE_ENV before it reads anything. */
export const showsDrafts = (): boolean => process.env['NODE_ENV'] === 'development';

/** Reports whether the frontmatter of a passage marks it as a draft. */
export const isDraftPassage = (source: string): boolean =>
	/^draft:\s*true\b/m.test(/^---\n(.*?)\n---\n/s.exec(source)?.[1] ?? '');
