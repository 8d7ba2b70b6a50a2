/** The facts about an interview that a quotation from it names. */
export interface QuotedInterview {
	/** The people interviewed: “Patrick Maurus”. */
	speakers: string;
	title: string;
	/** Day of the interview, in words: “12 October 2023”. */
	date: string;
	/** A sentence about what kind of text it is: “Rendered from a machine translation …”. */
	label: string;
	/** The publisher of the edition, who is also the author of the notes: “Tumen”. */
	publisher: string;
	/** Version and its day: “version 1.1, 23 November 2026; notes as known on …”. */
	edition: string;
}

/** Words selected in an answer, or in a note to one. */
export interface QuotedWords {
	words: string;
	/** The question of the answer; undefined for the introduction. */
	question: string | undefined;
	/** The note that contains the words; undefined for words of the interview itself. */
	note?: { number: string; kind: string; title: string } | undefined;
	/** The permalink of the statement, answer or note. */
	address: string;
}

/**
 * Returns the words in quotation marks, and a second line that names their author, the passage and interview, the kind
 * of text, the edition and the permalink.
 */
export function quotation(
	{ words, question, note, address }: QuotedWords,
	{ speakers, title, date, label, publisher, edition }: QuotedInterview,
): string {
	const quoted = `“${words.replaceAll('“', '‘').replaceAll('”', '’')}”`;
	const passage = question ? `“${question}”` : 'the introduction';
	const interview = `in “${title}”, interview of ${date}`;
	if (!note)
		return `${quoted}\n— ${speakers}, answering ${passage}, ${interview}. ${label} ${publisher}, ${edition}. ${address}`;
	const where = `note ${note.number} (${note.kind}: ${note.title}) to ${passage}`;
	return `${quoted}\n— ${publisher}, ${where}, ${interview} with ${speakers}; ${edition}. ${address}`;
}

/** Returns the text that is shared with a link: whose words or note it leads to, and that the text is a rendering. */
export function describeForSharing(
	{ speakers, date, label, publisher }: QuotedInterview,
	isNote: boolean,
): string {
	if (isNote) return `A note by ${publisher} to an interview with ${speakers}, ${date}. ${label}`;
	return `${speakers}, interview of ${date}. ${label}`;
}
