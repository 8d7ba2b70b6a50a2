import type { Edition, Interview } from '#src/edition/model/edition.ts';
import type { SearchQuery } from '#src/schema/content.ts';
import { answerPath, interviewPath, placePath } from '#src/shared/address.ts';

/** What a query must find: paths without the base, by the heading of their group of results. */
export interface ExpectedResults {
	/** Answers that stand first, in any order. */
	answers: string[];
	/** Among “Places and terms”. */
	names: string[];
	/** Among “Distances and dates”. */
	facts: string[];
	/** True: nothing may be found. */
	isNothing: boolean;
}

/** Returns what a query of an interview must find. */
export function expectedResults(
	{ finds }: SearchQuery,
	interview: Interview,
	{ permalinks }: Pick<Edition, 'permalinks'>,
): ExpectedResults {
	const keys = finds.map((key) => key.split(' '));
	const idsOf = (kind: string) => keys.flatMap(([of, id]) => (of === kind && id ? [id] : []));
	return {
		answers: finds.filter((key) => !key.includes(' ')).map((id) => answerPath(interview.id, id)),
		names: [
			...idsOf('place').map(placePath),
			...idsOf('term').map((id) => permalinks.get(`term ${id}`)!),
		],
		facts: [
			...idsOf('measure').map((id) => `${interviewPath(interview.id)}?map=${id}`),
			...idsOf('event').map((id) => permalinks.get(`event ${interview.id}/${id}`)!),
		],
		isNothing: finds.length === 0,
	};
}
