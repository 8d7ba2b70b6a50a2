import type { z } from 'astro/zod';

/**
 * Translates an issue of Zod into a message for editors that says what to write instead.
 * Returns undefined where the schema’s own message is shown.
 */
export function plainMessage(issue: z.core.$ZodRawIssue): string | undefined {
	const { input } = issue;
	if (input === undefined) return missingRemedy(issue);
	switch (issue.code) {
		case 'invalid_type':
			return wrongTypeRemedy(issue.expected, input);
		case 'invalid_value':
			return `It is one of ${issue.values.map((value) => JSON.stringify(value)).join(', ')}: write one of these.`;
		case 'too_big':
			return typeof input === 'string'
				? `It has ${input.length} characters. Shorten it to ${issue.maximum}.`
				: `It may be ${issue.maximum} at most. Write less.`;
		case 'too_small':
			return Array.isArray(input)
				? 'The list is empty. Put something into it.'
				: `It must be ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}. Write more.`;
		case 'invalid_format':
			return issue.format === 'url'
				? 'Addresses begin with https:// or http://: copy it whole from the browser.'
				: undefined;
		default:
			return undefined;
	}
}

/** Returns the message for a value of the wrong type. */
function wrongTypeRemedy(expected: string, input: unknown): string | undefined {
	if (input === null) return 'Write it, or delete the field.';
	switch (expected) {
		case 'string':
			return `It must be a text: put it in quotation marks, "${String(input)}".`;
		case 'number':
		case 'int':
			return Number.isFinite(Number(input))
				? `It must be a ${expected === 'int' ? 'whole ' : ''}number: write it without quotation marks.`
				: 'It must be a number: write one, such as 42.34, without quotation marks.';
		case 'boolean':
			return 'It is true or false: write one of these, without quotation marks.';
		case 'array':
			return 'It must be a list: put it in square brackets, ["…"].';
		default:
			return 'It must have fields: write them in braces, { "…": … }.';
	}
}

/** Returns the message for a missing value. */
function missingRemedy(issue: z.core.$ZodRawIssue): string {
	if (issue.code === 'invalid_value') {
		return `Add it: ${issue.values.map((value) => JSON.stringify(value)).join(' or ')}.`;
	}
	if (issue.code !== 'invalid_type') return 'Add it.';
	if (issue.expected === 'boolean') return 'Add it: true or false.';
	return issue.expected === 'array' ? 'Add it: a list in square brackets.' : 'Add it.';
}
