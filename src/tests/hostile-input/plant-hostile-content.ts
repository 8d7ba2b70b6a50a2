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

const INTERVIEW = 'content/interviews/putin-kim-pact';
const jsonField = (field: string, value: string) => `"${field}": ${JSON.stringify(value)}`;
/** Escapes a text as an editor would write it in Markdown. */
const escapeMarkdown = (text: string) => text.replace(/[<{[\]*]/g, '\\$&');

/** Writes hostile text into every kind of field that readers see. */
export function plantHostileContent(copy: EditionCopy): void {
	const replaceField = (file: string, field: string, before: string, after: string) =>
		copy.edit(file, jsonField(field, before), jsonField(field, after));
	replaceField('content/site.json', 'tagline', 'annotated interviews', hostileText('tagline'));
	replaceField('content/places.json', 'name', 'Khasan', hostileName('Khasan'));
	replaceField(
		'content/places.json',
		'type',
		'border settlement and railway station',
		hostileText('type'),
	);
	replaceField('content/places.json', 'name', 'Хасан', hostileName('Хасан'));
	replaceField('content/terms.json', 'name', 'INALCO', hostileName('INALCO'));
	replaceField('content/sources.json', 'title-short', 'UN Resolution 1718', hostileText('short'));
	replaceField('content/sources.json', 'title', TITLE_1718, hostileText('source'));
	replaceField('content/sources.json', 'title', TITLE_1874, FORMULA);
	replaceField(
		'content/sources.json',
		'literal',
		'United Nations Security Council',
		hostileText('author'),
	);
	replaceField('content/sources.json', 'number', 'S/RES/1718 (2006)', hostileText('number'));
	replaceField('content/map/layers.json', 'name', 'Railways', hostileName('Railways'));
	replaceField(
		`${INTERVIEW}/topics.json`,
		'heading',
		'Aid, economic',
		`Aid ${hostileText('topic')}`,
	);
	replaceField(`${INTERVIEW}/timeline.json`, 'what', ANNEXATION, hostileName('event'));
	replaceField(`${INTERVIEW}/measures.json`, 'label', SOIL, hostileText('measure'));
	replaceField(`${INTERVIEW}/history.json`, 'what', VERSION, hostileText('version'));
	copy.edit(
		`${INTERVIEW}/interview.mdx`,
		`title: ${TITLE}`,
		`title: ${quoteYaml(hostileText('title'))}`,
	);
	copy.edit(
		`${INTERVIEW}/interview.mdx`,
		'role: Scholar',
		`role: ${quoteYaml(hostileText('role'))} #`,
	);
	copy.edit(
		`${INTERVIEW}/08-army.mdx`,
		'label: The army',
		`label: ${quoteYaml(hostileName('label'))}`,
	);
	copy.edit(
		`${INTERVIEW}/08-army.mdx`,
		'question: You',
		`question: ${quoteYaml(hostileText('question'))} #`,
	);
	copy.edit(
		`${INTERVIEW}/08-army.mdx`,
		'summary: Ind',
		`summary: ${quoteYaml(hostileText('summary'))} #`,
	);
	copy.edit(
		`${INTERVIEW}/08-army.mdx`,
		'It is [',
		`${escapeMarkdown(hostileText('answer'))}. It is [`,
	);
	copy.edit(`${INTERVIEW}/08-army.mdx`, '** Two', `** ${escapeMarkdown(hostileText('note'))}. Two`);
}

/** Writes a YAML string in single quotation marks. */
const quoteYaml = (text: string) => `'${text.replaceAll("'", "''")}'`;

const TITLE = 'What a Putin–Kim pact could change in the Far East';
const TITLE_1718 =
	'Resolution 1718 (2006) (Non-proliferation/Democratic People’s Republic of Korea)';
const TITLE_1874 =
	'Resolution 1874 (2009) (Non-proliferation/Democratic People’s Republic of Korea)';
const ANNEXATION = 'Japan’s annexation of Korea takes effect';
const SOIL = 'Vladivostok to the nearest Chinese soil';
const VERSION =
	'Citations, files to take along, a booklet to print, pictures to share, and reading without a network.';
