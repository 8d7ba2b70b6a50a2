import {
	answerPath,
	interviewPath,
	notePath,
	outcomePath,
	placePath,
	sourcePath,
	termPath,
	versionPath,
} from '#src/shared/address.ts';
import { mapPermalinks } from './map-permalinks.ts';
import type { Edition } from './model/edition.ts';
import type { Permalinks } from './model/moves.ts';
import { sharedVolumes } from './shared-volumes.ts';
import { citedSources } from './sources/cited-sources.ts';

/** Lists the permanent address of every item in this edition. A source has one only if something is based on it. */
export function listPermalinks(
	edition: Pick<Edition, 'interviews' | 'places' | 'terms' | 'sources' | 'map'>,
): Permalinks {
	const all = new Map<string, string>();
	const { terms, sources } = sharedVolumes(edition);
	for (const interview of edition.interviews) {
		const { id, introduction, answers, measures, events, history } = interview;
		all.set(`interview ${id}`, interviewPath(id));
		for (const answer of answers) all.set(`answer ${id}/${answer.id}`, answerPath(id, answer.id));
		for (const { notes, statements } of [introduction, ...answers]) {
			for (const note of notes) {
				all.set(`note ${id}/${note.id}`, notePath(id, note.answer, note.id));
			}
			for (const { id: statement, path, outcome } of statements) {
				all.set(`statement ${id}/${statement}`, path);
				if (outcome && 'verdict' in outcome)
					all.set(`outcome ${id}/${statement}`, outcomePath(path));
			}
		}
		for (const measure of measures.values()) {
			all.set(`measure ${id}/${measure.id}`, measure.path);
		}
		for (const { version } of history) {
			all.set(`version ${id}/${version}`, versionPath(interview, version));
		}
		for (const event of events) all.set(`event ${id}/${event.id}`, event.path);
	}
	for (const id of edition.places.keys()) all.set(`place ${id}`, placePath(id));
	for (const [id, term] of edition.terms) {
		all.set(
			`term ${id}`,
			'place' in term ? placePath(term.place) : termPath(id, terms.get(id)![0]!),
		);
	}
	for (const { source } of citedSources({ ...edition, permalinks: all })) {
		all.set(`source ${source.id}`, sourcePath(source.id, sources.get(source.id)![0]!));
	}
	for (const [key, path] of mapPermalinks(edition)) all.set(key, path);
	return all;
}
