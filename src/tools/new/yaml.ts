import { stringify } from 'yaml';

/** Fields as lines of frontmatter. */
export const yaml = (fields: object): string => stringify(fields, { lineWidth: 0 });
