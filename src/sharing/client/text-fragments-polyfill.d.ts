/** The part of the package that this site uses. The package has no types of its own. */
declare module 'text-fragments-polyfill/dist/fragment-generation-utils.js' {
	import type { TextFragment } from '../shared/text-directive.ts';

	export const GenerateFragmentStatus: { SUCCESS: 0 };
	/** Widens the range to whole words. Fails after half a second. */
	export function generateFragmentFromRange(range: Range): {
		status: number;
		fragment?: TextFragment;
	};
}
