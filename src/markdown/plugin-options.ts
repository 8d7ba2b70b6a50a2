import type { VFile } from 'vfile';
import { parsePassagePath } from '#src/shared/passage-path.ts';

/** What the plugins are given. */
export interface Options {
	/** A way to what there is to point to, asked anew for each file so that `dev` stays live. */
	catalog: () => Targets;
	/** The folder the site is served from, with a slash at both ends. */
	base: string;
}

/** Everything a passage may point to, by id. The edition's catalogue is one; more of it is not needed here. */
export interface Targets {
	places: ReadonlyMap<string, unknown>;
	/** `place`: the place that a term stands for. */
	terms: ReadonlyMap<string, { id: string; place?: string }>;
	sources: ReadonlyMap<string, unknown>;
	interviews: ReadonlyMap<string, Omit<InterviewTargets, 'id'>>;
	/** What exists as a draft, and is not shown: see `draftKey`. */
	drafts: ReadonlySet<string>;
}

/** The part of it that is one interview's own. */
export interface InterviewTargets {
	id: string;
	/** The volume of the index that explains its terms. */
	volume: number;
	/** `text`: how the figure must be typed; `path`: its address without the base. */
	measures: ReadonlyMap<string, { text: string; path: string }>;
	/** `answer`: where the note lives; undefined for the introduction. */
	notes: ReadonlyMap<string, { answer: string | undefined }>;
}

/** What the passage in `file` may point to within its own interview. Fails on an interview that is not listed. */
export function interviewOf(file: VFile, { interviews }: Targets): InterviewTargets {
	const id = parsePassagePath(file.path ?? '')?.interview ?? '';
	const interview = interviews.get(id);
	if (!interview) {
		file.fail(`The interview "${id}" is not in content/site.json. Add "${id}" to "interviews".`);
	}
	return { ...interview, id };
}
