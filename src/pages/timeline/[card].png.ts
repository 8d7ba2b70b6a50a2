import { currentAtlas, currentEdition } from '#src/authoring/current-edition.ts';
import { drawTimelineCard } from '#src/cards/draw-timeline-card.ts';
import { pictureResponse } from '#src/cards/picture-response.ts';
import { TIMELINE_PATH, volumesWith } from '#src/edition/volumes.ts';

/** Returns the path of the card, which an edition without events does not have. */
export const getStaticPaths = () =>
	volumesWith(TIMELINE_PATH, currentEdition())
		.slice(0, 1)
		.map(() => ({ params: { card: 'card' } }));

/** Returns the share picture of the timeline. */
export const GET = (): Promise<Response> =>
	pictureResponse(currentAtlas(), (tools) => drawTimelineCard(currentEdition(), tools));
