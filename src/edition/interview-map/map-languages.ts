import type { FrameSpec } from '#src/geo/map-types.ts';
import type { Place } from '#src/schema/content.ts';

/** A language is offered where at least this share of the places lettered in English have a name in it. */
const ENOUGH = 1 / 3;

/**
 * The languages besides English that the names on some frames come in, those with most names first: what they letter
 * must be named often enough that the map changes with the language.
 */
export function mapLanguages(
	frames: readonly FrameSpec[],
	places: ReadonlyMap<string, Place>,
): string[] {
	const ids = new Set(frames.flatMap(({ labels }) => labels.flatMap(({ place }) => place ?? [])));
	const counts = new Map<string, number>();
	for (const id of ids) {
		const named = places.get(id)!.names.filter(({ verified }) => verified);
		for (const lang of new Set(named.map((name) => name.lang)))
			counts.set(lang, (counts.get(lang) ?? 0) + 1);
	}
	return [...counts]
		.filter(([lang, count]) => count >= ids.size * ENOUGH && lang !== 'en')
		.toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
		.map(([lang]) => lang);
}
