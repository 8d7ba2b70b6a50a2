import type { Site } from '#src/schema/content.ts';
import { answerPath, INTERVIEW_PAGES } from '#src/shared/address.ts';
import { parsePassagePath, statementsFile } from '#src/shared/passage-path.ts';
import { nearestSpelling } from '#src/shared/text/nearest-spelling.ts';
import type { ContentFolder } from '../content-folder/content-folder.ts';
import type { Problem } from '../parsing/problem.ts';

const INTERVIEWS = 'content/interviews';
const LISTS = ['measures.json', 'topics.json', 'timeline.json', 'history.json', 'queries.json'];

const OTHER_PAGES: readonly string[] = Object.values(INTERVIEW_PAGES);

/** Checks that every file is in the right folder and has a valid name. Adds the mistakes to `content.problems`. */
export function checkFiles(content: ContentFolder, { interviews }: Site): void {
	const report = (file: string, message: string) => content.problems.push(atTop(file, message));
	const isStray = (id: string) =>
		!interviews.includes(id) && !content.isDraft('interview', id, INTERVIEWS);
	for (const path of content.filesIn('content')) {
		if (/\.mdx?$/.test(path)) report(path, misplacedMessage(path, interviews));
	}
	for (const path of content.filesIn(INTERVIEWS)) {
		const name = nameOf(path);
		if (/.\.[a-z]+$/i.test(name)) report(path, misplacedMessage(path, interviews));
		else if (isStray(name) && content.filesIn(path).length > 0) {
			const remedy = `add "${name}" to "interviews" in content/site.json, or delete the folder`;
			report(path, `The interview "${name}" is not listed. To publish it, ${remedy}.`);
		}
	}
	for (const interview of interviews) {
		const files = content.filesIn(`${INTERVIEWS}/${interview}`);
		const answers = files.filter((file) => parsePassagePath(file)?.answer !== undefined);
		const misnamed = checkNames(files, answers, interview);
		content.problems.push(...(misnamed.length > 0 ? misnamed : checkNumbers(answers)));
	}
}

const nameOf = (path: string): string => path.split('/').at(-1)!;
const atTop = (file: string, message: string): Problem => ({ file, line: 1, column: 1, message });

const misplacedMessage = (path: string, [newest = '…']: readonly string[]): string =>
	`"${nameOf(path)}" is not in an interview’s folder. Move it to ${INTERVIEWS}/${newest}/.`;

/** Finds the files of an interview that are neither a passage nor one of `LISTS`, and answers in the way of another page. */
function checkNames(
	files: readonly string[],
	answers: readonly string[],
	interview: string,
): Problem[] {
	const statements = ['interview.mdx', ...answers.map(nameOf)].map(statementsFile);
	return files.flatMap((file) => {
		const name = nameOf(file);
		const answer = parsePassagePath(file)?.answer;
		const known = ['interview.mdx', ...LISTS, ...statements];
		if (known.includes(name) || name.startsWith('.')) return [];
		if (OTHER_PAGES.includes(answer ?? '')) {
			const address = `/${answerPath(interview, answer!)}`;
			const message = `"${name}" would have the address of another page of the interview, ${address}. Give the answer another id: rename the file.`;
			return [atTop(file, message)];
		}
		if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(answer ?? '')) return [];
		if (/\.ya?ml$/.test(name)) return [atTop(file, strayStatements(name, statements))];
		return [atTop(file, `Unknown file "${name}". ${suggestName(name, answers.length + 1)}`)];
	});
}

/** @param known The names that files of statements may have. */
function strayStatements(name: string, known: readonly string[]): string {
	const near = nearestSpelling(name, known);
	const remedy = near
		? `Did you mean "${near}"? Rename it: statements have the name of their answer.`
		: 'Statements have the name of their answer: rename it, or delete it.';
	return `"${name}" stands beside no answer. ${remedy}`;
}

/**
 * Suggests what to do with a file of an unknown name, as the second half of a message.
 * @param next The number after the last answer’s, for a text whose name has none.
 */
function suggestName(name: string, next: number): string {
	const near = nearestSpelling(name, [...LISTS, 'interview.mdx']);
	if (near) return `Did you mean "${near}"? If not, delete it.`;
	if (!/\.(?:mdx?|txt)$/i.test(name)) return 'Delete it, or move it out of content/.';
	const [, number, rest = ''] = /^(\d*)(.*?)\.\w+$/.exec(name)!;
	const id = rest
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
	const suggested = `${String(Number(number) || next).padStart(2, '0')}-${id || 'answer'}.mdx`;
	return `Did you mean "${suggested}"? Answers are named by two digits, a hyphen and an id in lower case: rename it.`;
}

/** Checks that the numbers of the answers have no gaps and that each answer’s id and number are unique. */
function checkNumbers(answers: readonly string[]): Problem[] {
	const problems: Problem[] = [];
	for (const [index, file] of answers.entries()) {
		const name = nameOf(file);
		const id = name.slice(3);
		const twin = answers.slice(0, index).find((other) => nameOf(other).slice(3) === id);
		if (twin) {
			const message = `The answer "${id.slice(0, -4)}" is in "${nameOf(twin)}" too. Keep one of them, or rename this one.`;
			problems.push(atTop(file, message));
		}
		const previous = nameOf(answers[index - 1] ?? '00');
		const [number, before] = [Number(name.slice(0, 2)), Number(previous.slice(0, 2))];
		if (number === before) {
			const message = `The number ${name.slice(0, 2)} is taken by "${previous}". Give each answer a number of its own: rename one.`;
			problems.push(atTop(file, message));
		}
		if (number > before + 1) {
			const expected = String(before + 1).padStart(2, '0');
			const message = `No answer has the number ${expected}. Rename "${name}" to "${expected}-${id}", or restore what is gone.`;
			problems.push(atTop(file, message));
		}
	}
	return problems;
}
