import {
	cpSync,
	globSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { growInterview, grownId } from './interview.ts';
import type { MapIds } from './shared-entries.ts';
import { makeCommonEntries, makeOwnEntries, mapPlaces } from './shared-entries.ts';

const COPIED = ['public', 'src', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
const CONTENT = ['citations.csl', 'map'];

/**
 * Copies this project to a temporary folder, links its packages and makes up its content. Only the map of an edition
 * remains.
 *
 * @param count Number of interviews.
 * @param edition Folder with the `content/` whose map is used.
 * @returns Path of the folder.
 */
export function growProject(count: number, edition = '.'): string {
	const root = mkdtempSync(join(tmpdir(), `tumen-grow-${count}-`));
	for (const part of COPIED) cpSync(part, join(root, part), { recursive: true });
	for (const part of CONTENT) {
		cpSync(join(edition, 'content', part), join(root, 'content', part), { recursive: true });
	}
	linkPackages(root);
	const sheets = clearMap(root);
	const interviews = Array.from({ length: count }, (_, i) => i + 1);
	const shared = [makeCommonEntries(), ...interviews.map(makeOwnEntries)];
	const write = (file: string, value: unknown) => {
		const path = join(root, 'content', file);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value));
	};
	write('site.json', {
		name: 'Tumen',
		tagline: 'annotated interviews',
		origin: 'https://tumen.example',
		contact: null,
		interviews: interviews.map(grownId),
	});
	write('places.json', [...mapPlaces(edition), ...shared.flatMap(({ places }) => places)]);
	write(
		'terms.json',
		shared.flatMap(({ terms }) => terms),
	);
	write(
		'sources.json',
		shared.flatMap(({ sources }) => sources),
	);
	for (const index of interviews) {
		for (const [name, text] of growInterview(index, sheets)) {
			write(`interviews/${grownId(index)}/${name}`, text);
		}
	}
	return root;
}

/** Deletes the routes of the share pictures from a grown project, so that it builds faster. */
export function deleteCardRoutes(root: string): void {
	for (const card of globSync('src/pages/**/*card*.png.ts', { cwd: root }))
		rmSync(join(root, card));
}

/** Links each package separately, so that the copy has its own node_modules/.astro, where a build caches files. */
function linkPackages(root: string): void {
	mkdirSync(join(root, 'node_modules'));
	for (const name of readdirSync('node_modules')) {
		if (/^\.(?!bin$)/.test(name)) continue;
		symlinkSync(resolve('node_modules', name), join(root, 'node_modules', name));
	}
}

/** The fields of layers.json that `clearMap` changes. */
interface MapFiles {
	legend: { sources?: string[]; lines?: { sources: string[] }[] }[];
}

/**
 * Removes from the map what refers to the interview, measures and sources of its edition.
 *
 * @returns Ids of its first sheet and the views of that.
 */
function clearMap(root: string): MapIds {
	editMapFile<MapFiles>(root, 'layers.json', (layers) => ({
		...layers,
		legend: layers.legend.map(({ sources: _, lines, ...entry }) => ({
			...entry,
			...(lines && { lines: lines.map((line) => ({ ...line, sources: [] })) }),
		})),
	}));
	editMapFile<{ en: string }[]>(root, 'words.json', (words) =>
		words.filter(({ en }) => en !== 'km'),
	);
	const map: { sheets: { id: string }[]; views: { id: string; sheet: string }[] } = JSON.parse(
		readFileSync(join(root, 'content/map/sheets.json'), 'utf8'),
	);
	const sheets = map.sheets.slice(0, 1).map(({ id }) => id);
	const views = map.views.filter(({ sheet }) => sheets.includes(sheet)).map(({ id }) => id);
	return { sheets, views };
}

/** Changes a JSON file of content/map and returns its changed value. */
function editMapFile<T>(root: string, name: string, change: (value: T) => T): T {
	const file = join(root, 'content/map', name);
	const value = change(JSON.parse(readFileSync(file, 'utf8')));
	writeFileSync(file, JSON.stringify(value));
	return value;
}
