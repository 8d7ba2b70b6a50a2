import { pictureResponse } from '../../cards/studio.ts';
import { drawTimelineCard } from '../../cards/timeline-card.ts';
import { currentEdition } from '../../edition/current.ts';

/** The share picture of the timeline. */
export const GET = (): Promise<Response> =>
	pictureResponse((tools) => drawTimelineCard(currentEdition(), tools));
