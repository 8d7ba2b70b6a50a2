import type { Edition, Interview } from '#src/edition/model/edition.ts';
import { gapStep, instantOf } from '#src/edition/timeline/time-scale.ts';
import type { TimelineEvent } from '#src/schema/content.ts';
import { fullDate } from '#src/shared/text/date.ts';
import { drawPage } from './draw-card.ts';
import type { MapTools } from './map-pictures/map-picture.ts';
import { timelineWords } from './text/timeline-text.ts';
import { breakLines, type Setting, widthOf } from './typesetting/break-lines.ts';
import { CARD } from './typesetting/card-size.ts';
import { attributes, printLine } from './typesetting/svg-text.ts';

const [LEFT, RIGHT, LINE] = [64, CARD.width - 64, 470];
const DOT = 8;
const YEAR = 25;

/** The card of the timeline: its events on the scale of time, those that fall together one above the other. As SVG. */
export function drawTimelineCard(edition: Edition, tools: MapTools): string {
	const { colours, faces } = tools;
	const colour = (name: string) => colours.get(`--color-${name}`)!;
	const words = timelineWords(edition);
	const small = { face: faces.sans, size: 25, fill: colour('soft') };
	const serif = { face: faces.text, size: 33 };
	return drawPage(
		[
			printLine(words.eyebrow.name, { ...small, face: faces.bold, x: LEFT, y: 73 }),
			printLine(edition.site.name, {
				...{ x: RIGHT, y: 73, face: faces.text, size: 34, fill: colour('ink'), anchor: 'end' },
			}),
			printLine(words.title, {
				x: LEFT - 4,
				y: 188,
				face: faces.display,
				size: 104,
				fill: colour('ink'),
			}),
			...breakLines(words.body, serif, 800).map((text, i) =>
				printLine(text, { ...serif, x: LEFT, y: 254 + i * 44, fill: colour('ink') }),
			),
			`<path${attributes({ d: `M${LEFT} ${LINE}H${RIGHT}`, stroke: colour('soft'), 'stroke-width': 2 })}/>`,
			drawEvents(edition.interviews[0]!, tools),
			printLine(words.holds, { ...small, x: LEFT, y: CARD.height - 52 }),
		],
		tools,
	);
}

interface Spot {
	event: TimelineEvent;
	x: number;
	/** How many stand below it. */
	above: number;
}

function drawEvents({ events, date }: Interview, { colours, faces }: MapTools): string {
	const colour = (name: string) => colours.get(`--color-${name}`)!;
	const spots = standOnScale(events);
	const turn = spots.find(({ event }) => event.date === date);
	const setting = { face: faces.sans, size: YEAR };
	const bold = { face: faces.bold, size: YEAR };
	const heightOf = (x: number) =>
		Math.min(
			...spots.filter((spot) => Math.abs(spot.x - x) < 1).map(({ above }) => levelOf(above)),
		);
	return [
		...spots.map(
			(spot) =>
				`<circle${attributes({
					cx: spot.x,
					cy: levelOf(spot.above),
					r: spot === turn ? DOT * 1.4 : DOT,
					fill: colour(spot === turn ? 'accent' : 'ink'),
					stroke: colour('paper'),
					'stroke-width': 2,
				})}/>`,
		),
		...labelled(spots, turn, setting).map(({ text, x }) =>
			printLine(text, { ...setting, x, y: LINE + 48, fill: colour('ink'), anchor: 'middle' }),
		),
		turn
			? printLine(`Interview, ${fullDate(date)}`, {
					...{ ...bold, x: RIGHT, y: heightOf(turn.x) - 26, fill: colour('accent'), anchor: 'end' },
				})
			: '',
	].join('');
}

/** Spreads the events over the line by the steps of the timeline’s own scale. */
function standOnScale(events: readonly TimelineEvent[]): Spot[] {
	const instants = events.map(instantOf);
	let latest = instants[0]!;
	let at = 0;
	const steps = instants.map((instant) => {
		at += gapStep(instant - latest);
		latest = Math.max(latest, instant);
		return at;
	});
	const unit = (RIGHT - LEFT - DOT * 2) / Math.max(1, at);
	return events.map((event, i) => ({
		event,
		x: LEFT + DOT + steps[i]! * unit,
		above: steps.slice(0, i).filter((step) => step === steps[i]).length,
	}));
}

/** Years that have room below the line: the first, the last, the interview’s, then the earlier before the later. */
function labelled(spots: readonly Spot[], turn: Spot | undefined, setting: Setting) {
	const chosen: { text: string; x: number }[] = [];
	const half = widthOf('0000', setting) / 2;
	const first = spots.filter(
		({ event }, i) => yearOf(event) !== (spots[i - 1] && yearOf(spots[i - 1]!.event)),
	);
	for (const spot of [spots[0]!, spots.at(-1)!, ...(turn ? [turn] : []), ...first]) {
		const x = Math.min(Math.max(spot.x, LEFT + half), RIGHT - half);
		if (chosen.every((one) => Math.abs(one.x - x) > half * 2 + 22))
			chosen.push({ text: yearOf(spot.event), x });
	}
	return chosen;
}

const levelOf = (above: number) => LINE - above * DOT * 2.3;
const yearOf = ({ date }: TimelineEvent) => date.slice(0, 4);
