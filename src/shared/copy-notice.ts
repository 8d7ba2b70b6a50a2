/** How every such comment begins. */
export const COPY_NOTICE_START = '<!--copy-notice:';

/**
 * Returns the comment that says where the notice of a cached copy stands for readers who land at an element. The service
 * worker finds it as text, so it needs no parser, which every reader would have to load.
 * @param id Id of the element, present or old. For all others it is `content`, the id of the main element.
 */
export const copyNoticeMarker = (id: string): string => `${COPY_NOTICE_START}${id}-->`;
