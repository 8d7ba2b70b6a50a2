/**
 * Number of interviews in a volume, in order of publication. Each volume has its own lists of sources, places, events,
 * topics and versions, since one list for all interviews would grow with each of them. An item of one interview has
 * its address in the interview’s volume; an item of several interviews, in the first volume that has it.
 */
const VOLUME_SIZE = 10;

/**
 * Returns the number, from 1, of the volume that an interview is in.
 * @param listed Ids of all interviews, newest first.
 */
export const volumeOf = (listed: readonly string[], interview: string): number =>
	Math.floor((listed.length - 1 - listed.indexOf(interview)) / VOLUME_SIZE) + 1;
