/**
 * The id that a fragment asks for, decoded, without `#` and without what browsers that know no text fragments
 * leave of them: `:~:text=…`. Where it cannot be decoded it is taken as it stands.
 */
export function fragmentOf(hash: string): string {
	const [id = ''] = hash.replace(/^#/, '').split(':~:');
	try {
		return decodeURIComponent(id);
	} catch {
		return id;
	}
}
