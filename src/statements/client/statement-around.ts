/** Returns the fragment of the statement that holds a range as a whole; undefined if none does. */
export function statementAround({ startContainer, endContainer }: Range): string | undefined {
	const [first, last] = [startContainer, endContainer].map((node) => {
		const piece = node.parentElement?.closest<HTMLElement>('.statement');
		return piece?.dataset['of'] ?? piece?.id;
	});
	return first === last ? first : undefined;
}
