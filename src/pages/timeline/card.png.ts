import { currentAtlas, currentEdition } from '#src/authoring/current-edition.ts';
import { drawTimelineCard } from '#src/cards/draw-timeline-card.ts';
import { pictureResponse } from '#src/cards/picture-response.ts';

/** Returns the share picture of the timeline. */
export const GET = (): Promise<Response> =>
	pictureResponse(currentAtlas(), (tools) => drawTimelineCard(currentEdition(), tools));
