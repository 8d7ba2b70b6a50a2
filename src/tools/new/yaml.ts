import { stringify } from 'yaml';

/** Formats fields as lines of frontmatter. */
export const yaml = (fields: object): string => stringify(fields, { lineWidth: 0 });
