/** What a page knows of the interview whose words or notes are quoted from it. */
export interface QuotedInterview {
	/** Who speaks: “Patrick Maurus”. */
	speakers: string;
	title: string;
	/** In words: “12 October 2023”. */
	date: string;
	/** What the text is, a sentence: “Rendered from a machine translation …”. */
	label: string;
	/** Who publishes it, and wrote the notes: “Tumen”. */
	publisher: string;
	/** Version and day: “version 1.1, 23 November 2026; notes as known on …”. */
	edition: string;
}

/** Words selected in an answer, or in a note to one. */
export interface Quoted {
	words: string;
	/** The question answered; undefined for the introduction. */
	question: string | undefined;
	/** The note they stand in; undefined for the words of the interview. */
	note?: { number: string; kind: string } | undefined;
	/** The permalink of the answer or note. */
	address: string;
}

/**
 * The words as a quotation, with a line that says whose they are, in what, what kind of text it is, which edition
 * of it, and where it is.
 */
export function quotation(
	{ words, question, note, address }: Quoted,
	{ speakers, title, date, label, publisher, edition }: QuotedInterview,
): string {
	const quoted = `“${words.replaceAll('“', '‘').replaceAll('”', '’')}”`;
	const passage = question ? `“${question}”` : 'the introduction';
	const interview = `in “${title}”, interview of ${date}`;
	if (!note)
		return `${quoted}\n— ${speakers}, answering ${passage}, ${interview}. ${label} ${publisher}, ${edition}. ${address}`;
	const where = `note ${note.number} (${note.kind}) to ${passage}`;
	return `${quoted}\n— ${publisher}, ${where}, ${interview} with ${speakers}; ${edition}. ${address}`;
}

/** What goes with an address that is handed to others: whose words or note it is, and that the text is a rendering. */
export function describeShared(
	{ speakers, date, label, publisher }: QuotedInterview,
	isNote: boolean,
): string {
	if (isNote) return `A note by ${publisher} to an interview with ${speakers}, ${date}. ${label}`;
	return `${speakers}, interview of ${date}. ${label}`;
}
