import type { EditionCopy } from '../support/copies/edition-copy.ts';

/** Texts that would run if they were printed as markup, one for each context that they break out of. */
const PAYLOADS = [
	'<img src=x onerror=alert(1)>',
	'"><svg onload=alert(1)>',
	'</script><script>alert(1)</script>',
	']]>',
	'{7*7}',
] as const;

/** Returns a text with all payloads, and the name of the field to recognise it by. */
export const hostileText = (field: string): string => `Hostile ${field} ${PAYLOADS.join(' ')}`;

/** A formula that a spreadsheet would compute. */
export const FORMULA = '=HYPERLINK("https://example.org","x")';

/** Returns a hostile text that is short enough for the map, headlines and labels. */
export const hostileName = (field: string): string => `${PAYLOADS[0]}${field}`;

const INTERVIEW = 'content/interviews/invented-ferry';
const ANSWER = `${INTERVIEW}/01-crossing.mdx`;
const STATEMENTS = `${INTERVIEW}/01-crossing.statements.yaml`;

const jsonField = (field: string, value: string) => `"${field}": ${JSON.stringify(value)}`;
/** Escapes a text as an editor would write it in Markdown. */
const escapeMarkdown = (text: string) => text.replace(/[<{[\]*]/g, '\\$&');
/** Writes a YAML string in single quotation marks. */
const quoteYaml = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** Writes hostile text into every kind of field that readers see, in the invented edition of a copy. */
export function plantHostileContent(copy: EditionCopy): void {
	plantInJson(copy);
	plantInPassages(copy);
}

function plantInJson(copy: EditionCopy): void {
	const replaceField = (file: string, field: string, before: string, after: string) =>
		copy.edit(file, jsonField(field, before), jsonField(field, after));
	const replaceInSources = (field: string, before: string, after: string) =>
		replaceField('content/sources.json', field, before, after);
	const replaceInPlaces = (field: string, before: string, after: string) =>
		replaceField('content/places.json', field, before, after);
	replaceField('content/site.json', 'tagline', 'an edition for the tests', hostileText('tagline'));
	replaceInPlaces('name', 'Poti', hostileName('Poti'));
	replaceInPlaces('type', 'port town', hostileText('type'));
	replaceInPlaces('name', 'ფოთი', hostileName('ფოთი'));
	replaceField('content/terms.json', 'name', 'quayknot', hostileName('quayknot'));
	copy.edit(
		'content/sources.json',
		jsonField('title-short', 'Invented rule'),
		`${jsonField('title-short', hostileText('short'))}, ${jsonField('number', hostileText('number'))}`,
	);
	replaceInSources('title', 'Rule for harbours that are made up', hostileText('source'));
	replaceInSources('title', 'Timetable of a ferry that does not run', FORMULA);
	replaceInSources('literal', 'Nobody', hostileText('author'));
	replaceField('content/map/layers.json', 'name', 'Railway', hostileName('Railway'));
	replaceField(
		`${INTERVIEW}/topics.json`,
		'heading',
		'Ferries, invented',
		`Ferries ${hostileText('topic')}`,
	);
	replaceField(
		`${INTERVIEW}/timeline.json`,
		'what',
		'A pier is built that nobody can find',
		hostileName('event'),
	);
	replaceField(
		`${INTERVIEW}/measures.json`,
		'label',
		'Tbilisi to the Georgian shore',
		hostileText('measure'),
	);
	replaceField(
		`${INTERVIEW}/history.json`,
		'what',
		'The second version of an invented interview.',
		hostileText('version'),
	);
}

function plantInPassages(copy: EditionCopy): void {
	// What follows a hostile text on its line becomes a comment.
	const replaceStart = (file: string, field: string, start: string, after: string) =>
		copy.edit(file, `${field}: ${start}`, `${field}: ${quoteYaml(after)} #`);
	replaceStart(`${INTERVIEW}/interview.mdx`, 'title', 'An interview', hostileText('title'));
	replaceStart(`${INTERVIEW}/interview.mdx`, 'role', 'a voice', hostileText('role'));
	replaceStart(ANSWER, 'label', 'Crossing', hostileName('label'));
	replaceStart(ANSWER, 'question', 'Where', hostileText('question'));
	replaceStart(ANSWER, 'line', 'From', `${hostileText('line')}.`);
	replaceStart(ANSWER, 'summary', 'It would', hostileText('summary'));
	copy.edit(ANSWER, ' at dawn and', ` at dawn ${escapeMarkdown(hostileText('answer'))} and`);
	replaceStart(STATEMENTS, 'says', 'It sails', hostileText('says'));
	copy.edit(ANSWER, 'Farther than that.**', `${escapeMarkdown(hostileName('heading'))}.**`);
	copy.edit(ANSWER, '** It is [', `** ${escapeMarkdown(hostileText('note'))}. It is [`);
}
