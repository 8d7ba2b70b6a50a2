import { createHash } from 'node:crypto';
import type { SheetJson } from '#src/sheet/shared/sheet-json.ts';
import type { PastJson } from '#src/sheet/shared/year.ts';
import type { Sheet } from './sheet.ts';

/** A file of a sheet. Its name has a hash of the content, so that browsers may keep it for good. */
export interface SheetFile {
	/** Path without the base. */
	path: string;
	text: string;
}

/** Returns the files of a sheet: first the one that names the others, then one for each level, and one for its past. */
export function sheetFiles(sheet: Sheet): [SheetFile, ...SheetFile[]] {
	const { spec, levels, names, project, past, years } = sheet;
	const files = levels.map((level) => fileOf(`${spec.id}-${level.id}`, level));
	const pastJson: PastJson | undefined = past && {
		level: past,
		years: Object.fromEntries(years),
	};
	const pastFile = pastJson && fileOf(`${spec.id}-past`, pastJson);
	const [[west, south], [east, north]] = spec.reach;
	const corners = [
		[west, south],
		[west, north],
		[east, south],
		[east, north],
	] as [number, number][];
	const [xs, ys] = [0, 1].map((axis) => corners.map((corner) => project(corner)[axis as 0 | 1]));
	const json: SheetJson = {
		levels: files.map(({ path }, index) => ({ path, from: levels[index]!.from })),
		...(pastFile && { past: pastFile.path }),
		names: names.map((name) => ({
			...name,
			...(name.points && { points: name.points.map(([x, y]) => [round(x), round(y)] as const) }),
		})),
		limits: {
			bounds: [Math.min(...xs!), Math.min(...ys!), Math.max(...xs!), Math.max(...ys!)],
			scales: [spec.smallest, 70],
		},
	};
	return [fileOf(spec.id, json), ...files, ...(pastFile ? [pastFile] : [])];
}

/** Rounds to ten metres. */
const round = (km: number) => Math.round(km * 100) / 100;

function fileOf(id: string, content: object): SheetFile {
	const text = JSON.stringify(content);
	const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
	return { path: `map/${id}.${hash}.json`, text };
}
