import type { MapScene } from '#src/edition/interview-map/scenes.ts';

/** Words read in a minute, near the average of 238 for silent reading: a stop says in its claim what its statement says. */
const WORDS_PER_MINUTE = 230;
/** Time to look at the map of a stop, in minutes. */
const LOOK = 3 / 60;

/** The texts of a stop. */
type Stop = Pick<MapScene, 'caption'> & { statement: Pick<MapScene['statement'], 'text' | 'says'> };

/**
 * Returns how long a tour takes, in whole minutes, rounded up: the time to read the statements, what they claim and the
 * captions of their maps, and to look at the maps.
 */
export function tourMinutes(stops: readonly Stop[]): number {
	const texts = stops.flatMap(({ caption, statement: { text, says } }) => [text, says, caption]);
	const words = texts.join(' ').split(/\s+/).filter(Boolean).length;
	return Math.ceil(words / WORDS_PER_MINUTE + stops.length * LOOK);
}
