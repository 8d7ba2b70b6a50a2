import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { ContentFolder } from '#src/authoring/content-folder/content-folder.ts';
import { ContentError } from '#src/authoring/parsing/problem.ts';
import { type ClipSettings, clipSchema } from '#src/schema/map-clip.ts';
import { type OwnMap, ownSchemas } from '#src/schema/own-map/own-map.ts';
import { checkNames } from './check-names.ts';
import { makeBorder, makeLand } from './make-land.ts';
import { makeSheet } from './make-sheet.ts';
import { Sources } from './sources/read-source.ts';
import { findFaults } from './topology/check-topology.ts';

const FOLDER = 'content/map';
const SETTINGS = `${FOLDER}/clip.json`;

/**
 * Makes all files that content/map/clip.json lists, and writes them if none has a fault.
 *
 * @param root Folder that holds content/.
 * @returns The files with their sizes.
 * @throws {ContentError} On mistakes in clip.json or the files of content/map/own, and on faults of what they lead to.
 */
export function clipMap(root: string): { file: string; kilobytes: number }[] {
	const content = new ContentFolder(root);
	const settings = content.read(SETTINGS, clipSchema);
	const own = settings?.sheet && readOwn(content);
	if (own && content.problems.length === 0) checkNames(content, own);
	if (!settings || content.problems.length > 0) throw new ContentError(content.problems);
	const made = makeFiles(settings, own, new Sources(content.pathTo(`${FOLDER}/sources`)));
	reportFaults(content, made);
	return Object.entries(made).map(([name, value]) => {
		const file = `${FOLDER}/${name}`;
		const text = `${JSON.stringify(value)}\n`;
		mkdirSync(dirname(content.pathTo(file)), { recursive: true });
		writeFileSync(content.pathTo(file), text);
		return { file, kilobytes: Buffer.byteLength(text) / 1000 };
	});
}

/** Reads the files of content/map/own. Adds their mistakes to `content.problems`. */
function readOwn(content: ContentFolder): OwnMap {
	const files = Object.entries(ownSchemas).map(([name, schema]) => [
		name,
		content.read(`${FOLDER}/own/${name}.json`, schema),
	]);
	return Object.fromEntries(files);
}

/** Returns what each file is to contain, by its path from content/map. */
function makeFiles(
	{ land, sheet }: ClipSettings,
	own: OwnMap | undefined,
	sources: Sources,
): Record<string, object> {
	const files: Record<string, object> = {};
	for (const clipping of land)
		files[clipping.to] =
			'parts' in clipping ? makeBorder(clipping, sources) : makeLand(clipping, sources);
	if (!(sheet && own)) return files;
	for (const [name, value] of Object.entries(makeSheet(sheet, own, sources)))
		files[`sheet/${name}${Array.isArray(value) ? '' : '.topo'}.json`] = value;
	return files;
}

function reportFaults(content: ContentFolder, files: Record<string, object>): void {
	for (const [file, value] of Object.entries(files)) {
		if (!('arcs' in value)) continue;
		for (const fault of findFaults(value as never)) {
			const message = `content/map/${file} would be faulty. ${fault} Change its box or source.`;
			content.problems.push(content.data(SETTINGS).problem([], message));
		}
	}
	if (content.problems.length > 0) throw new ContentError(content.problems);
}
