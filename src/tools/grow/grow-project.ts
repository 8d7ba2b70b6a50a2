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
import type { MapIds } from './shared.ts';
import { commonOf, mapPlaces, ownOf } from './shared.ts';

const COPIED = ['public', 'src', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
const CONTENT = ['citations.csl', 'map'];

/**
 * Writes a copy of this project (its packages linked) into a temporary folder, with so many interviews made up
 * and nothing of this edition’s but its map.
 * @returns The folder.
 */
export function growProject(count: number): string {
	const root = mkdtempSync(join(tmpdir(), `tumen-grow-${count}-`));
	for (const part of COPIED) cpSync(part, join(root, part), { recursive: true });
	for (const part of CONTENT) {
		cpSync(join('content', part), join(root, 'content', part), { recursive: true });
	}
	linkPackages(root);
	const sheets = clearMap(root);
	const interviews = Array.from({ length: count }, (_, i) => i + 1);
	const shared = [commonOf(), ...interviews.map(ownOf)];
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
	write('places.json', [...mapPlaces('.'), ...shared.flatMap(({ places }) => places)]);
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

/** Leaves the share pictures of a grown project undrawn, which makes its build quicker. */
export function leaveOutCards(root: string): void {
	for (const card of globSync('src/pages/**/card.png.ts', { cwd: root })) rmSync(join(root, card));
}

/** Each by itself, so that what a build keeps in node_modules/.astro for the next is the copy’s own. */
function linkPackages(root: string): void {
	mkdirSync(join(root, 'node_modules'));
	for (const name of readdirSync('node_modules')) {
		if (/^\.(?!bin$)/.test(name)) continue;
		symlinkSync(resolve('node_modules', name), join(root, 'node_modules', name));
	}
}

/** Of content/map, what is changed. */
interface MapFiles {
	legend: { sources?: string[]; lines?: { sources: string[] }[] }[];
	frames: { id: string; measures?: string[]; labels: { measure?: string }[] }[];
	views: { id: string; frame: string }[];
}

/** Takes out of the map what it has of this edition’s interview, measures and sources. Returns the ids of some frames, as many as an interview can show, and of their views. */
function clearMap(root: string): MapIds {
	edit<MapFiles>(root, 'layers.json', (layers) => ({
		...layers,
		legend: layers.legend.map(({ sources: _, lines, ...entry }) => ({
			...entry,
			...(lines && { lines: lines.map((line) => ({ ...line, sources: [] })) }),
		})),
	}));
	edit<{ en: string }[]>(root, 'words.json', (words) => words.filter(({ en }) => en !== 'km'));
	const map = edit<MapFiles>(root, 'frames.json', (all) => ({
		...all,
		frames: all.frames.map(({ measures: _, labels, ...frame }) => ({
			...frame,
			labels: labels.filter(({ measure }) => !measure),
		})),
	}));
	const frames = map.frames.slice(0, 3).map(({ id }) => id);
	const views = map.views.filter(({ frame }) => frames.includes(frame)).map(({ id }) => id);
	return { frames, views };
}

function edit<T>(root: string, name: string, change: (value: T) => T): T {
	const file = join(root, 'content/map', name);
	const value = change(JSON.parse(readFileSync(file, 'utf8')));
	writeFileSync(file, JSON.stringify(value));
	return value;
}
