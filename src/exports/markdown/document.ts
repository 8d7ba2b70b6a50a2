import type { Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { scenesOf } from '#src/edition/interview-map/scenes.ts';
import type { Answer, Edition, Interview, Note, Passage } from '#src/edition/model/edition.ts';
import {
	hasOutcome,
	type StatementWithOutcome,
	statementsWithOutcome,
} from '#src/edition/outcomes/outcomes-of.ts';
import { revisionsOf } from '#src/edition/revisions.ts';
import { versionLine } from '#src/edition/version-line.ts';
import type { SheetAtlas } from '#src/sheet/build/atlas.ts';
import { answerPath, interviewPath } from '#src/shared/address.ts';
import { fullDate } from '#src/shared/text/date.ts';
import { joinWords } from '#src/shared/text/words.ts';
import { type Licence, measuredLicences, TEXT_LICENCES } from '../licences.ts';
import type { ToUrl } from '../to-url.ts';
import { toFootnote } from './footnote.ts';
import { ledgerSection } from './ledger-section.ts';
import { mapSection, sceneList } from './map-section.ts';
import { address, emphasis, heading, list, paragraph, strong } from './nodes.ts';
import { outcomeFootnote } from './outcome-footnote.ts';
import { statementList } from './statement-list.ts';
import { toPlainNodes } from './to-plain-nodes.ts';

/** Returns an interview as one Markdown file (GFM), with the notes and outcomes of each answer as footnotes below it. */
export const interviewMarkdown = (
	interview: Interview,
	edition: Edition,
	toUrl: ToUrl,
	atlas: SheetAtlas,
): string =>
	print([
		heading(1, interview.title),
		paragraph(emphasis(interview.standfirst)),
		...about(interview, edition, toUrl(interviewPath(interview.id))),
		...passageNodes(interview.introduction, interview, edition, toUrl),
		...interview.answers.flatMap((answer) => [
			question(answer),
			paragraph('This answer: ', address(toUrl(answerPath(interview.id, answer.id)))),
			...body(answer, interview, edition, toUrl),
		]),
		...ledgerSection(interview, toUrl),
		...mapSection(interview, edition, atlas, toUrl),
		...licences(measuredLicences(edition, [interview])),
	]);

/** Returns one answer as a Markdown file (GFM), with its notes and outcomes as footnotes. */
export const answerMarkdown = (
	answer: Answer,
	interview: Interview,
	edition: Edition,
	toUrl: ToUrl,
): string =>
	print([
		heading(1, interview.title),
		...about(
			interview,
			edition,
			toUrl(answerPath(interview.id, answer.id)),
			` Answer ${answer.number} of ${interview.answers.length}.`,
		),
		question(answer),
		...body(answer, interview, edition, toUrl),
		...sceneList(scenesOf(interview, answer, edition), toUrl),
		...licences(answer.measures.length > 0 ? measuredLicences(edition, [interview]) : []),
	]);

/** Returns the text of a note’s footnote as Markdown. */
export function noteMarkdown(
	note: Note,
	interview: Interview,
	edition: Edition,
	toUrl: ToUrl,
): string {
	return print(toFootnote(note, { edition, interview, toUrl }).children).trimEnd();
}

/** Returns the text of an outcome’s footnote as Markdown. */
export const outcomeMarkdown = (
	statement: StatementWithOutcome,
	interview: Interview,
	edition: Edition,
	toUrl: ToUrl,
): string => print(outcomeFootnote(statement, { edition, interview, toUrl }).children).trimEnd();

/** Returns the opening of a file: speakers, date, permalink, version, and the label and provenance of the text. */
function about(
	interview: Interview,
	{ site }: Edition,
	permalink: string,
	part = '',
): RootContent[] {
	const { people, date, label, provenance } = interview;
	const verdicts =
		statementsWithOutcome(interview).length > 0
			? ' In the list of statements a verdict is our reading of what became of one; its footnote says what decides it and how sure that is.'
			: '';
	const speakers = joinWords(people.map(({ name, role }) => `${name} (${role})`));
	return [
		paragraph(`Interview with ${speakers}, ${fullDate(date)}.${part}`),
		list([
			paragraph('Permalink: ', address(permalink)),
			paragraph(`Published by ${site.name}: ${versionLine(interview)}.`),
			paragraph('The text: ', strong(label), ` ${provenance}`),
			paragraph(
				`Numbered headings are the interviewer’s questions, rendered; what follows each is the answer. Footnotes are notes by ${site.name}, no part of the interview: each begins with its kind, where they are marked the words it is about, and its title, and says of each source how far it was consulted (read, quoted elsewhere, or not opened).${verdicts}`,
			),
		]),
	];
}

const question = ({ number, question }: Answer) => heading(2, `${number}. ${question}`);

function body(answer: Answer, interview: Interview, edition: Edition, toUrl: ToUrl): RootContent[] {
	const [text, notes] = splitOffNotes(passageNodes(answer, interview, edition, toUrl));
	const revised = revisionsOf([interview], 'answer', answer.id).map(({ date, what }) =>
		paragraph(`Revised on ${fullDate(date)}: ${what}`),
	);
	return [...text, ...revised, ...notes];
}

const splitOffNotes = (nodes: readonly RootContent[]): [RootContent[], RootContent[]] => [
	nodes.filter(({ type }) => type !== 'footnoteDefinition'),
	nodes.filter(({ type }) => type === 'footnoteDefinition'),
];

function passageNodes(
	passage: Passage,
	interview: Interview,
	edition: Edition,
	toUrl: ToUrl,
): RootContent[] {
	const context = { edition, interview, toUrl };
	return [
		...toPlainNodes(passage.body.children, toUrl),
		...statementList(passage, context),
		...passage.notes.map((note) => toFootnote(note, context)),
		...passage.statements
			.filter(hasOutcome)
			.map((statement) => outcomeFootnote(statement, context)),
	];
}

/** Returns the section on licences: those of the texts, and those of the data that distances are measured on. */
function licences(data: readonly Licence[]): RootContent[] {
	const lines = [...TEXT_LICENCES, ...data].map(({ what, how, links }) =>
		paragraph(strong(`${what}.`), ` ${how}`, ...links.flatMap(({ href }) => [' ', address(href)])),
	);
	return [heading(2, 'Licences'), list(lines)];
}

function print(children: RootContent[]): string {
	const root: Root = { type: 'root', children };
	return unified()
		.use(remarkGfm)
		.use(remarkStringify, { bullet: '-', emphasis: '_', listItemIndent: 'one' })
		.stringify(root);
}
