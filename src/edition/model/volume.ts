/**
 * Interviews come in volumes of ten, in the order of their publication, and a volume has its own sources, places,
 * events, topics and versions: a list for all interviews would grow with each of them. What an interview brings
 * has its address in the interview’s volume; what several share, in the first that has it.
 */
const IN_VOLUME = 10;

/** The volume that an interview is in, from 1; `listed` are all interviews, newest first. */
export const volumeOf = (listed: readonly string[], interview: string): number =>
	Math.floor((listed.length - 1 - listed.indexOf(interview)) / IN_VOLUME) + 1;
