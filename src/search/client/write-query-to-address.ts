import { writeParameter } from '#src/ui/client/write-parameter.ts';

/** Writes the query to the page’s address as `?q=`, or removes it if the query is empty. */
export function writeQueryToAddress(typed: string) {
	const [, value] = `${new URLSearchParams({ q: typed.trim() && typed })}`.split('=');
	writeParameter('q', value!);
}
