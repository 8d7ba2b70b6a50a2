import type { VFile } from 'vfile';
import { parsePassagePath } from '#src/shared/passage-path.ts';

/** Everything that a passage may link to or cite, by id: the part of the edition’s `Catalog` that the plugins need. */
export interface PassageTargets {
	places: ReadonlyMap<string, unknown>;
	/** `place`: id of the place that the term stands for. */
	terms: ReadonlyMap<string, { id: string; place?: string }>;
	sources: ReadonlyMap<string, unknown>;
	interviews: ReadonlyMap<string, Omit<InterviewTargets, 'id'>>;
	/** Keys of the drafts that are left out: see `draftKey`. */
	drafts: ReadonlySet<string>;
}

/** The targets that belong to one interview. */
export interface InterviewTargets {
	id: string;
	/** The volume of the index that explains its terms, from 1. */
	volume: number;
	/** `text`: the figure as it must be typed; `path`: the address without the base. */
	measures: ReadonlyMap<string, { text: string; path: string }>;
	/** `answer`: id of the answer that the note belongs to; undefined for the introduction. */
	notes: ReadonlyMap<string, { answer: string | undefined }>;
}

/**
 * Returns what the passage in `file` may link to within its own interview.
 * @throws {VFileMessage} If content/site.json does not list the interview.
 */
export function interviewTargetsOf(file: VFile, { interviews }: PassageTargets): InterviewTargets {
	const id = parsePassagePath(file.path ?? '')?.interview ?? '';
	const interview = interviews.get(id);
	if (!interview) {
		file.fail(`The interview "${id}" is not in content/site.json. Add "${id}" to "interviews".`);
	}
	return { ...interview, id };
}
