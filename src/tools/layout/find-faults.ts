import { posix } from 'node:path';
import { findCycles, graphOf } from './find-cycles.ts';
import type { Import } from './list-imports.ts';

/** The layout of src/, as src/rooms.json has it. */
export interface Rooms {
	/** The rooms, lowest floor first. Each imports only from itself and from the rooms before it. */
	floors: readonly string[];
	/** Most files that a folder may hold, unit tests included. */
	limit: number;
}

/** A rule of the layout, and every place where src/ breaks it. */
export interface Finding {
	rule: string;
	faults: string[];
}

const isUnitTest = (file: string) => /\.(test|spec)\.ts$/.test(file);
const folderOf = (file: string) => posix.dirname(file);
/** Returns the first folder below src/; for a file directly in src/, its name. */
const roomOf = (file: string) => file.split('/')[1]!;

/** Checks the files of src/ and their imports. Unit tests count as files, but may import from anywhere. */
export function findFaults(
	files: readonly string[],
	allImports: readonly Import[],
	rooms: Rooms,
): Finding[] {
	const imports = allImports.filter(({ from }) => !isUnitTest(from));
	const floorOf = (file: string) => rooms.floors.indexOf(roomOf(file));
	const toLines = (faults: readonly Import[]) => faults.map(({ from, to }) => `${from} → ${to}`);
	const cycles = (nameOf: (file: string) => string) =>
		findCycles(graphOf(imports, nameOf)).map((cycle) => cycle.join(', '));
	return [
		{ rule: 'Files import each other in a cycle', faults: cycles((file) => file) },
		{ rule: 'Folders import each other in a cycle', faults: cycles(folderOf) },
		{ rule: 'Rooms import each other in a cycle', faults: cycles(roomOf) },
		{ rule: 'A room is not in src/rooms.json', faults: unknownRooms(files, rooms) },
		{
			rule: 'An import goes up the floors of src/rooms.json',
			faults: toLines(imports.filter(({ from, to }) => floorOf(to) > floorOf(from))),
		},
		{
			rule: 'Code that goes to the browser imports other code',
			faults: toLines(imports.filter((found) => leavesBrowser(found) || leavesShared(found))),
		},
		{
			rule: 'An import leaves its room, or climbs more than one folder, and is not written #src/…',
			faults: toLines(allImports.filter(isFarButRelative)),
		},
		{
			rule: 'A component or a part of src/site asks src/authoring for the edition; a route must pass it in',
			faults: toLines(imports.filter(asksForEdition)),
		},
		{
			rule: `A folder holds more than ${rooms.limit} files`,
			faults: crowdedFolders(files, rooms.limit),
		},
	];
}

/** Counts the files directly in each folder, the fullest folder first. */
export function countFiles(files: readonly string[]): [folder: string, count: number][] {
	const counts = new Map<string, number>();
	for (const file of files) counts.set(folderOf(file), (counts.get(folderOf(file)) ?? 0) + 1);
	return [...counts].toSorted(([, a], [, b]) => b - a);
}

const NOT_ROOMS = ['README.md', 'rooms.json'];

const unknownRooms = (files: readonly string[], { floors }: Rooms) =>
	[...new Set(files.map(roomOf))].filter(
		(room) => !floors.includes(room) && !NOT_ROOMS.includes(room),
	);

const isShared = (file: string) => /^src\/([^/]+\/)?shared\//.test(file);
const isClient = (file: string) => /^src\/[^/]+\/client\//.test(file);

const leavesBrowser = ({ from, to }: Import) =>
	isClient(from) && !isClient(to) && !isShared(to) && !to.endsWith('.css');
const leavesShared = ({ from, to }: Import) => isShared(from) && !isShared(to);

const asksForEdition = ({ from, to }: Import) =>
	/^src\/(?:site|[^/]+\/components)\//.test(from) && roomOf(to) === 'authoring';

/** Style sheets may import by any relative path, since CSS has no `#src/`. */
const isFarButRelative = ({ from, to, written }: Import) =>
	!from.endsWith('.css') &&
	!written.startsWith('#src/') &&
	(written.startsWith('../../') || roomOf(from) !== roomOf(to));

const crowdedFolders = (files: readonly string[], limit: number) =>
	countFiles(files)
		.filter(([, count]) => count > limit)
		.map(([folder, count]) => `${folder}: ${count}`);
