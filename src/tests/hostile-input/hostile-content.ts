import type { ProjectCopy } from '../support/project-copy.ts';

/** Text that would run if it were printed as markup, each way out of where it may stand. */
const OUT = [
	'<img src=x onerror=alert(1)>',
	'"><svg onload=alert(1)>',
	'</script><script>alert(1)</script>',
	']]>',
	'{7*7}',
] as const;

/** All of them, with a word to know the field by. */
export const hostile = (field: string): string => `Hostile ${field} ${OUT.join(' ')}`;

/** What a spreadsheet would compute. */
export const FORMULA = '=HYPERLINK("https://example.org","x")';

/** Short enough for the map, for headlines and for labels. */
export const hostileName = (field: string): string => `${OUT[0]}${field}`;

const TALK = 'content/interviews/putin-kim-pact';
const json = (field: string, value: string) => `"${field}": ${JSON.stringify(value)}`;
/** As an editor writes such text in Markdown. */
const escaped = (text: string) => text.replace(/[<{[\]*]/g, '\\$&');

/** Writes hostile text into every kind of field that readers see. */
export function plantHostile(copy: ProjectCopy): void {
	const put = (file: string, field: string, before: string, after: string) =>
		copy.edit(file, json(field, before), json(field, after));
	put('content/site.json', 'tagline', 'annotated interviews', hostile('tagline'));
	put('content/places.json', 'name', 'Khasan', hostileName('Khasan'));
	put('content/places.json', 'type', 'border settlement and railway station', hostile('type'));
	put('content/places.json', 'name', 'Хасан', hostileName('Хасан'));
	put('content/terms.json', 'name', 'INALCO', hostileName('INALCO'));
	put('content/sources.json', 'title-short', 'UN Resolution 1718', hostile('short'));
	put('content/sources.json', 'title', TITLE_1718, hostile('source'));
	put('content/sources.json', 'title', TITLE_1874, FORMULA);
	put('content/sources.json', 'literal', 'United Nations Security Council', hostile('author'));
	put('content/sources.json', 'number', 'S/RES/1718 (2006)', hostile('number'));
	put('content/map/layers.json', 'name', 'Railways', hostileName('Railways'));
	put(`${TALK}/topics.json`, 'heading', 'Aid, economic', `Aid ${hostile('topic')}`);
	put(`${TALK}/timeline.json`, 'what', ANNEXATION, hostileName('event'));
	put(`${TALK}/measures.json`, 'label', SOIL, hostile('measure'));
	put(`${TALK}/history.json`, 'what', VERSION, hostile('version'));
	copy.edit(`${TALK}/interview.mdx`, `title: ${TITLE}`, `title: ${yaml(hostile('title'))}`);
	copy.edit(`${TALK}/interview.mdx`, 'role: Scholar', `role: ${yaml(hostile('role'))} #`);
	copy.edit(`${TALK}/08-army.mdx`, 'label: The army', `label: ${yaml(hostileName('label'))}`);
	copy.edit(`${TALK}/08-army.mdx`, 'question: You', `question: ${yaml(hostile('question'))} #`);
	copy.edit(`${TALK}/08-army.mdx`, 'summary: Ind', `summary: ${yaml(hostile('summary'))} #`);
	copy.edit(`${TALK}/08-army.mdx`, 'It is [', `${escaped(hostile('answer'))}. It is [`);
	copy.edit(`${TALK}/08-army.mdx`, '** Two', `** ${escaped(hostile('note'))}. Two`);
}

/** A string in single quotation marks. */
const yaml = (text: string) => `'${text.replaceAll("'", "''")}'`;

const TITLE = 'What a Putin–Kim pact could change in the Far East';
const TITLE_1718 =
	'Resolution 1718 (2006) (Non-proliferation/Democratic People’s Republic of Korea)';
const TITLE_1874 =
	'Resolution 1874 (2009) (Non-proliferation/Democratic People’s Republic of Korea)';
const ANNEXATION = 'Japan’s annexation of Korea takes effect';
const SOIL = 'Vladivostok to the nearest Chinese soil';
const VERSION =
	'Citations, files to take along, a booklet to print, pictures to share, and reading without a network.';
