/** The part of the package that is used here; it brings no types. */
declare module 'text-fragments-polyfill/dist/fragment-generation-utils.js' {
	import type { TextFragment } from '../shared/text-directive.ts';

	export const GenerateFragmentStatus: { SUCCESS: 0 };
	/** Widens the range to whole words. Gives up after half a second. */
	export function generateFragmentFromRange(range: Range): {
		status: number;
		fragment?: TextFragment;
	};
}
