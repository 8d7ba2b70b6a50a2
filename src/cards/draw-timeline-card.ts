import { svgAttributes } from '#src/geo/draw/svg-attributes.ts';
import type { Edition, Interview } from '#src/edition/model/edition.ts';
import { gapStep, instantOf } from '#src/edition/timeline/time-scale.ts';
import type { TimelineEvent } from '#src/schema/content.ts';
import { fullDate } from '#src/shared/text/date.ts';
import { drawPage } from './draw-card.ts';
import type { DrawingTools } from './map-pictures/draw-map.ts';
import { timelineCardText } from './text/timeline-card-text.ts';
import { breakLines, type TextStyle, textWidth } from './typesetting/break-lines.ts';
import { CARD_SIZE } from './typesetting/card-size.ts';
import { drawTextLine } from './typesetting/svg-text.ts';

/** Ends and height of the time line, radius of a dot and font size of years, in pixels of the card. */
const [LEFT, RIGHT, LINE_Y] = [64, CARD_SIZE.width - 64, 470];
const DOT_RADIUS = 8;
const YEAR_SIZE = 25;

/**
 * Draws the card of the timeline as SVG: the events of the newest interview that has some, as dots on a time line, events
 * at the same point stacked.
 */
export function drawTimelineCard(edition: Edition, tools: DrawingTools): string {
	const { colours, faces } = tools;
	const colour = (name: string) => colours.get(`--color-${name}`)!;
	const words = timelineCardText(edition);
	const small = { face: faces.sans, size: 25, fill: colour('soft') };
	const serif = { face: faces.text, size: 33 };
	return drawPage(
		[
			drawTextLine(words.eyebrow.name, { ...small, face: faces.bold, x: LEFT, y: 73 }),
			drawTextLine(edition.site.name, {
				...{ x: RIGHT, y: 73, face: faces.text, size: 34, fill: colour('ink'), anchor: 'end' },
			}),
			drawTextLine(words.title, {
				x: LEFT - 4,
				y: 188,
				face: faces.display,
				size: 104,
				fill: colour('ink'),
			}),
			...breakLines(words.body, serif, 800).map((text, i) =>
				drawTextLine(text, { ...serif, x: LEFT, y: 254 + i * 44, fill: colour('ink') }),
			),
			`<path${svgAttributes({ d: `M${LEFT} ${LINE_Y}H${RIGHT}`, stroke: colour('soft'), 'stroke-width': 2 })}/>`,
			drawEvents(
				edition.interviews.find(({ events }) => events.length > 0)!,
				tools,
			),
			drawTextLine(words.footer, { ...small, x: LEFT, y: CARD_SIZE.height - 52 }),
		],
		tools,
	);
}

/** A dot on the time line. */
interface Spot {
	event: TimelineEvent;
	/** Pixels of the card. */
	x: number;
	/** Number of dots below it at the same point. */
	level: number;
}

function drawEvents({ events, date }: Interview, { colours, faces }: DrawingTools): string {
	const colour = (name: string) => colours.get(`--color-${name}`)!;
	const spots = spreadOverLine(events);
	const interviewSpot = spots.find(({ event }) => event.date === date);
	const setting = { face: faces.sans, size: YEAR_SIZE };
	const bold = { face: faces.bold, size: YEAR_SIZE };
	const topAt = (x: number) =>
		Math.min(...spots.filter((spot) => Math.abs(spot.x - x) < 1).map(({ level }) => yOf(level)));
	return [
		...spots.map(
			(spot) =>
				`<circle${svgAttributes({
					cx: spot.x,
					cy: yOf(spot.level),
					r: spot === interviewSpot ? DOT_RADIUS * 1.4 : DOT_RADIUS,
					fill: colour(spot === interviewSpot ? 'accent' : 'ink'),
					stroke: colour('paper'),
					'stroke-width': 2,
				})}/>`,
		),
		...chooseYears(spots, interviewSpot, setting).map(({ text, x }) =>
			drawTextLine(text, { ...setting, x, y: LINE_Y + 48, fill: colour('ink'), anchor: 'middle' }),
		),
		interviewSpot
			? drawTextLine(`Interview, ${fullDate(date)}`, {
					...{ ...bold, x: RIGHT, y: topAt(interviewSpot.x) - 26 },
					...{ fill: colour('accent'), anchor: 'end' },
				})
			: '',
	].join('');
}

/** Spreads the events over the line in the steps of `gapStep`, as the timeline’s page does. */
function spreadOverLine(events: readonly TimelineEvent[]): Spot[] {
	const instants = events.map(instantOf);
	let latest = instants[0]!;
	let total = 0;
	const steps = instants.map((instant) => {
		total += gapStep(instant - latest);
		latest = Math.max(latest, instant);
		return total;
	});
	const unit = (RIGHT - LEFT - DOT_RADIUS * 2) / Math.max(1, total);
	return events.map((event, i) => ({
		event,
		x: LEFT + DOT_RADIUS + steps[i]! * unit,
		level: steps.slice(0, i).filter((step) => step === steps[i]).length,
	}));
}

/**
 * Chooses the years that have room below the line: the first, the last and the interview’s, then the others from the
 * earliest on.
 */
function chooseYears(spots: readonly Spot[], interviewSpot: Spot | undefined, setting: TextStyle) {
	const chosen: { text: string; x: number }[] = [];
	const half = textWidth('0000', setting) / 2;
	const firstOfYears = spots.filter(
		({ event }, i) => yearOf(event) !== (spots[i - 1] && yearOf(spots[i - 1]!.event)),
	);
	for (const spot of [
		spots[0]!,
		spots.at(-1)!,
		...(interviewSpot ? [interviewSpot] : []),
		...firstOfYears,
	]) {
		const x = Math.min(Math.max(spot.x, LEFT + half), RIGHT - half);
		if (chosen.every((other) => Math.abs(other.x - x) > half * 2 + 22))
			chosen.push({ text: yearOf(spot.event), x });
	}
	return chosen;
}

const yOf = (level: number) => LINE_Y - level * DOT_RADIUS * 2.3;
const yearOf = ({ date }: TimelineEvent) => date.slice(0, 4);
