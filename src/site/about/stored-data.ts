/**
 * Everything that the site stores in a reader’s browser, as /about/ lists it: name (`what`), purpose and lifetime
 * (`how`). In the browser, the name of a cache is followed by the address of the site. A browser test compares this
 * list with what is really stored.
 */
export const STORED_DATA = [
	{
		what: 'theme',
		how: 'The colours you choose with the switch in the header. In localStorage, until you choose those of the system again.',
	},
	{
		what: 'depth',
		how: 'How much of an interview you choose to see. In localStorage, until you choose all of it again.',
	},
	{
		what: 'names',
		how: 'The language you choose for the names on the map. In localStorage, until you clear this site’s data.',
	},
	{
		what: 'words',
		how: 'That you have opened the map in words, so that it is open on the next page. In localStorage, until you close it.',
	},
	{
		what: 'found',
		how: 'The words of a search result or a place that you follow, so that they can be marked where it leads. In sessionStorage until that page has opened, then in the tab’s own history, until you close it.',
	},
	{
		what: 'workbox-precache-v2',
		how: 'For reading without a network: the newest interview, its map and the search, about half a megabyte. In the browser’s cache, until there is a newer version.',
	},
	{
		what: 'visited-pages',
		how: 'For the same: the other pages you open, at most sixty; the oldest give way. In the browser’s cache.',
	},
	{
		what: 'visited-files',
		how: 'For the same: files of those pages, at most a hundred. In the browser’s cache.',
	},
].map((item) => ({ ...item, links: [] }));
