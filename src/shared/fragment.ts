/**
 * Returns the id in a fragment, percent-decoded, without `#` and without a text fragment (`:~:text=…`), which browsers
 * that do not support text fragments leave in the address. An id that cannot be decoded is returned unchanged.
 * @param hash As in `location.hash`: with a leading `#`, or empty.
 */
export function fragmentOf(hash: string): string {
	const [id = ''] = hash.replace(/^#/, '').split(':~:');
	try {
		return decodeURIComponent(id);
	} catch {
		return id;
	}
}
