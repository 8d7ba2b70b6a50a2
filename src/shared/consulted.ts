/** How far the editors consulted a source, in readers' words. */
export const CONSULTED = {
	read: 'read',
	quoted: 'quoted elsewhere',
	unread: 'not opened',
} as const;
