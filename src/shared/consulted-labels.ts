/** Labels that readers see for `consulted`: whether the editors read the source themselves. */
export const CONSULTED_LABELS = {
	read: 'read',
	quoted: 'quoted elsewhere',
	unread: 'not opened',
} as const;
