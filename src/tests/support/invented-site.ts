import { PORTS } from '#src/tools/serve/ports.ts';

/** Folders of the built site of the invented edition, which `npm run build:invented` writes. */
export const INVENTED_DIST = 'dist-invented/root';
export const INVENTED_SUB_PATH_DIST = 'dist-invented/sub-path';

/** The address for which the second of them is built, without a final slash. */
export const SUB_PATH_ORIGIN = 'https://example.org/some/folder';

/** Where the tests serve them, with a final slash. */
export const INVENTED_SITE = `http://127.0.0.1:${PORTS.invented}/`;
export const INVENTED_SUB_PATH_SITE = `http://127.0.0.1:${PORTS.inventedSubPath}/some/folder/`;
