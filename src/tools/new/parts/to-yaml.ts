import { stringify } from 'yaml';

/** Formats fields as lines of frontmatter. */
export const toYaml = (fields: object): string => stringify(fields, { lineWidth: 0 });
