import type { PhrasingContent } from 'mdast';

/** Converts the HTML of a bibliography entry (text, `<i>` and character references only) to Markdown nodes. */
export const parseCitationHtml = (html: string): PhrasingContent[] =>
	html.split(/(<i>.*?<\/i>)/).flatMap((part): PhrasingContent[] => {
		const value = part
			.replace(/<[^>]*>/g, '')
			.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
		if (value === '') return [];
		const text = { type: 'text', value } as const;
		return [part.startsWith('<i>') ? { type: 'emphasis', children: [text] } : text];
	});
