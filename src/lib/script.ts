/** A stretch of text in one script; `lang` is set where it differs from English. */
export interface Run {
	text: string;
	lang?: 'ko' | 'zh' | 'ru';
}

const FOREIGN =
	/(?<ko>\p{Script=Hangul}+(?:\s\p{Script=Hangul}+)*)|(?<zh>\p{Script=Han}+)|(?<ru>\p{Script=Cyrillic}+(?:[\s-]\p{Script=Cyrillic}+)*)/gu;

/** Splits English text where words in Hangul, Han or Cyrillic stand in it, so that each can carry its `lang`. */
export function splitByScript(text: string): Run[] {
	const runs: Run[] = [];
	let from = 0;
	for (const match of text.matchAll(FOREIGN)) {
		if (match.index > from) runs.push({ text: text.slice(from, match.index) });
		const lang = match.groups!['ko'] ? 'ko' : match.groups!['zh'] ? 'zh' : 'ru';
		runs.push({ text: match[0], lang });
		from = match.index + match[0].length;
	}
	if (from < text.length) runs.push({ text: text.slice(from) });
	return runs;
}
