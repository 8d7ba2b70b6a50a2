import { cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { growInterview, grownId } from './interview.ts';
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
	const views = clearMap(root);
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
		for (const [name, text] of growInterview(index, views)) {
			write(`interviews/${grownId(index)}/${name}`, text);
		}
	}
	return root;
}

/** Each package, so that what a build keeps below node_modules is the copy’s own. */
function linkPackages(root: string) {
	symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
}

/** Takes out of the map what this edition’s interview is named for: measures and sources. Returns the ids of its views. */
function clearMap(root: string): string[] {
	const edit = (name: string, change: (value: any) => void) => {
		const file = join(root, 'content/map', name);
		const value = JSON.parse(readFileSync(file, 'utf8'));
		change(value);
		writeFileSync(file, JSON.stringify(value));
		return value;
	};
	edit('layers.json', ({ legend }) => {
		for (const entry of legend) {
			delete entry.sources;
			for (const line of entry.lines ?? []) line.sources = [];
		}
	});
	const words = join(root, 'content/map/words.json');
	const said: { en: string }[] = JSON.parse(readFileSync(words, 'utf8'));
	writeFileSync(words, JSON.stringify(said.filter(({ en }) => en !== 'km')));
	const { views } = edit('frames.json', ({ frames }) => {
		for (const frame of frames) {
			delete frame.measures;
			frame.labels = frame.labels.filter((label: { measure?: string }) => !label.measure);
		}
	});
	return views.map(({ id }: { id: string }) => id);
}
