import type { YearGround } from '../ground/year-ground.ts';
import { openWindow } from './window.ts';
import { type WindowFacts, windowFacts } from './window-facts.ts';

/** Land in a window that changed hands: its holder before, and its holder now, by name. */
interface Change {
	from: string;
	to: string;
	/** Whether all that the former holder had went to the new one. */
	isWhole: boolean;
	/** The names of its pieces; empty if any has none. */
	pieces: string[];
}

/** What the map shows of a year. */
export interface YearFacts {
	window: WindowFacts;
	/** The year before it on the map; undefined for the first. */
	since: string | undefined;
	changes: Change[];
}

/** Returns what the map shows of a year. @param measures Labels of the measures that may be lit, by id. */
export function yearFacts(
	ground: YearGround,
	id: string,
	measures: ReadonlyMap<string, string>,
): YearFacts {
	const { year, sheet, holderName, pieceName } = ground;
	const { bounds, lit, holds } = year;
	const years = [...sheet.years];
	const [since, before] = years[years.findIndex(([key]) => key === id) - 1] ?? [];
	const held = before?.holds ?? {};
	const passed = piecesIn(ground).filter(
		(piece) =>
			held[piece] !== undefined && holds[piece] !== undefined && held[piece] !== holds[piece],
	);
	const byHolders = Map.groupBy(passed, (piece) => `${held[piece]} ${holds[piece]}`);
	const changes = [...byHolders.values()].map((pieces): Change => {
		const [from, to] = [held[pieces[0]!]!, holds[pieces[0]!]!];
		const names = pieces.map(pieceName);
		return {
			...{ from: holderName(from), to: holderName(to) },
			isWhole: Object.keys(held).every((one) => held[one] !== from || holds[one] === to),
			pieces: names.includes(undefined) ? [] : (names as string[]),
		};
	});
	return {
		window: windowFacts(ground, { bounds, lit, title: id.slice(0, 4) }, measures),
		since: since?.slice(0, 4),
		changes,
	};
}

/** Returns the pieces of land in the window of a year. */
function piecesIn({ pieceAt, year, ...ground }: YearGround): string[] {
	const land = { ...ground.land, areaAt: pieceAt };
	return [...openWindow({ ...ground, land }, year.bounds, []).areas.keys()];
}
