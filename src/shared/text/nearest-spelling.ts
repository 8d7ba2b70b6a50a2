/**
 * Returns the candidate most like `word`, or undefined when none is near enough to be a likely typing mistake:
 * at most a third of the letters (but always one) may differ. Case is ignored. Of equally near candidates the first
 * is returned.
 */
export function nearestSpelling(word: string, candidates: Iterable<string>): string | undefined {
	const typed = word.toLowerCase();
	let best: string | undefined;
	let least = Math.max(1, Math.floor(typed.length / 3)) + 1;
	for (const candidate of candidates) {
		if (Math.abs(candidate.length - typed.length) >= least) continue;
		const distance = editDistance(typed, candidate.toLowerCase());
		if (distance < least) [best, least] = [candidate, distance];
	}
	return best;
}

/**
 * Counts the insertions, deletions, substitutions and swaps of neighbours that turn `a` into `b`
 * (optimal string alignment, Wagner–Fischer with transpositions).
 */
export function editDistance(a: string, b: string): number {
	let beforeLast: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const substituted = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
			row[j] = Math.min(last[j]! + 1, row[j - 1]! + 1, substituted);
			const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			if (swapped) row[j] = Math.min(row[j]!, beforeLast[j - 2]! + 1);
		}
		[beforeLast, last] = [last, row];
	}
	return last[b.length]!;
}
