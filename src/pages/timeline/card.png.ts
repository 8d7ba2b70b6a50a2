import { currentEdition } from '../../authoring/current.ts';
import { drawTimelineCard } from '../../cards/draw-timeline-card.ts';
import { pictureResponse } from '../../cards/picture-response.ts';

/** The share picture of the timeline. */
export const GET = (): Promise<Response> =>
	pictureResponse((tools) => drawTimelineCard(currentEdition(), tools));
