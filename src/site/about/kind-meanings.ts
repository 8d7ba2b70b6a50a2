import type { NoteKind } from '#src/shared/note-kinds.ts';

/** What each kind of note means, for readers. */
export const KIND_MEANINGS: Record<NoteKind, string> = {
	Context: 'What a reader may want to know to judge the words. It corrects nothing.',
	Geography:
		'Where something lies, how far, and what joins or parts it. Distances are measured on the map.',
	Correction:
		'A fact stated in the interview is wrong, we are sure of it, and we have read at least one source that shows it.',
	Disputed: 'The sources disagree, or it is a matter of judgement or of law.',
	Language: 'A word, a name, or a passage that the translation leaves open.',
	Since:
		'What happened after the interview, up to the day that its page names: “notes as known on 1 February 2026”.',
};
