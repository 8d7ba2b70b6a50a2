import type { DraftKind } from '../parts/draft-kind.ts';
import { choice, date, id, text } from '../parts/fields.ts';
import { changeJson, formatJson } from '../parts/project.ts';
import { toYaml } from '../parts/to-yaml.ts';

/** An interview: its folder, and an entry at the start of the list in site.json. */
export const interviewKind: DraftKind = {
	what: 'an interview: its folder, and its id at the front of content/site.json',
	fields: [
		text('title', 'Its headline, ours'),
		id('interview', 'title', (_, { catalog }) => new Set(catalog.site.interviews)),
		text('person', 'Who was interviewed: “Patrick Maurus”'),
		text('role', 'What that person is: “Scholar of Korean literature”'),
		date('date', 'The day of the interview', true),
		text('standfirst', 'A sentence or two below the headline'),
		choice(
			'sheet',
			'The id of the sheet of the map beside it, from content/map/sheets.json',
			({ catalog }) => catalog.map.sheets.map(({ id: sheet }) => sheet),
		),
	],
	async make({ title, id: interviewId, person, role, date: day, standfirst, sheet }, project) {
		const folder = `content/interviews/${interviewId}`;
		const fields = {
			...{ draft: true, title, standfirst, date: day, people: [{ name: person, role }] },
			original: { headline: title, published: day },
			sheets: [sheet],
			label: 'Say here in a phrase what the text is.',
			provenance: 'Say here in two or three sentences what the text is and where it is from.',
			...{ version: '1.0', edited: day, summary: standfirst!.slice(0, 200) },
		};
		const history = [{ version: '1.0', date: day, what: 'First version.', changes: [] }];
		const site = await changeJson<{ interviews: string[] }>(
			project,
			'content/site.json',
			(site) => ({ ...site, interviews: [interviewId!, ...site.interviews] }),
		);
		return {
			changes: new Map([
				[`${folder}/interview.mdx`, `---\n${toYaml(fields)}---\n\nWrite the introduction here.\n`],
				[`${folder}/history.json`, await formatJson(history)],
				...['measures', 'timeline', 'topics'].map(
					(name) => [`${folder}/${name}.json`, '[]\n'] as const,
				),
				...site,
			]),
			nextStep: `Fill in label, provenance and original in interview.mdx, then: npm run new answer -- --interview ${interviewId}`,
		};
	},
};
