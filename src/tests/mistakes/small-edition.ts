import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkPermalinks } from '#src/authoring/checks/permalinks.ts';
import { ContentFolder } from '#src/authoring/content-folder/content-folder.ts';
import { loadEdition } from '#src/authoring/load-edition.ts';
import { ContentError, type Problem } from '#src/authoring/parsing/problem.ts';
import { FIXTURE_EDITION } from '../support/fixture-edition.ts';
import { SMALL_INTERVIEW } from './small-interview.ts';

const SHARED = ['places.json', 'terms.json', 'sources.json', 'citations.csl', 'map'];
const SITE = { name: 'Tumen', tagline: 'talks', origin: 'https://tumen.example', contact: null };

/**
 * A small edition in a temporary folder: the places, terms, sources and map of the invented edition without its years,
 * with the interview `SMALL_INTERVIEW`. Tests put mistakes into it and take them out again.
 */
export class SmallEdition {
	readonly #root = mkdtempSync(join(tmpdir(), 'tumen-'));

	constructor() {
		for (const part of SHARED) {
			cpSync(`${FIXTURE_EDITION}/content/${part}`, this.#pathTo(`content/${part}`), {
				recursive: true,
			});
		}
		for (const [name, text] of Object.entries(SMALL_INTERVIEW)) {
			this.#write(`content/interviews/talk/${name}`, text);
		}
		// The years of the invented edition tell events of its own interviews.
		const { pasts } = JSON.parse(this.text('content/map/years.json'));
		this.#write('content/map/years.json', JSON.stringify({ pasts, years: [] }, null, 2));
		const site = { ...SITE, interviews: ['talk'] };
		this.#write('content/site.json', JSON.stringify(site, null, 2));
		const published = Object.fromEntries(loadEdition(this.#root).permalinks);
		this.#write('content/permalinks.json', JSON.stringify({ published, moved: {} }, null, 2));
	}

	remove(): void {
		rmSync(this.#root, { recursive: true });
	}

	/** Returns the problems that `npm run check` would report. */
	problems(): readonly Problem[] {
		try {
			const { permalinks } = loadEdition(this.#root);
			return checkPermalinks(new ContentFolder(this.#root), permalinks);
		} catch (error) {
			if (error instanceof ContentError) return error.problems;
			throw error;
		}
	}

	/**
	 * Changes files, returns the problems, and restores the files.
	 * @param changes Contents by path; undefined deletes a file.
	 */
	problemsWith(changes: ReadonlyMap<string, string | Uint8Array | undefined>): readonly Problem[] {
		const before = new Map([...changes.keys()].map((file) => [file, this.#read(file)]));
		try {
			for (const [file, content] of changes) this.#write(file, content);
			return this.problems();
		} finally {
			for (const [file, content] of before) this.#write(file, content);
		}
	}

	text(file: string): string {
		return readFileSync(this.#pathTo(file), 'utf8');
	}

	#read(file: string): Uint8Array | undefined {
		try {
			return readFileSync(this.#pathTo(file));
		} catch {
			return undefined;
		}
	}

	#write(file: string, content: string | Uint8Array | undefined): void {
		const path = this.#pathTo(file);
		if (content === undefined) rmSync(path, { force: true });
		else {
			mkdirSync(dirname(path), { recursive: true });
			writeFileSync(path, content);
		}
	}

	#pathTo(file: string): string {
		return join(this.#root, file);
	}
}
