import type { Link, Root } from 'mdast';
import type {} from 'mdast-util-to-hast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { draftKey } from '#src/shared/draft-key.ts';
import { explainUnknownId } from '#src/shared/text/explain-unknown-id.ts';
import { explainUnknownLink, isWholeAddress } from '../links/explain-unknown-link.ts';
import { interviewTargetsOf, type PassageTargets } from '../passage-targets.ts';
import { reportMistake } from '../report-mistake.ts';
import { type LinkKind, measureLinks, noteLinks, placeLinks, termLinks } from './link-kinds.ts';

/**
 * remark plugin: resolves the four kinds of link that editors write.
 *
 * `[the port](place:rajin)`, `[army first](term:songun)`, `[127 km](measure:vladivostok-border)`
 * and `[words](note:kogas-2003)` become links to the place, the term, the measure and the note,
 * each with a class of its kind and, except for terms, a data attribute.
 *
 * Reports, with line and column, an id that does not exist, a figure that differs from the measured distance,
 * a link without words, and a link that is none of these kinds and not a complete address.
 */
export function remarkLinks(targets: PassageTargets) {
	return (tree: Root, file: VFile): void => {
		const interview = interviewTargetsOf(file, targets);
		const kinds = new Map<string, LinkKind>([
			['place', placeLinks(targets)],
			['term', termLinks(targets, interview)],
			['measure', measureLinks(interview)],
			['note', noteLinks(interview)],
		]);
		visit(tree, 'link', (link) => {
			const [scheme = '', id = ''] = link.url.split(/:(.*)/s);
			if (textOf(link).trim() === '') reportMistake(file, noWordsMessage(link.url), link);
			if (/^(https?|mailto)$/.test(scheme) && isWholeAddress(link.url)) {
				link.data = { ...link.data, hProperties: { rel: ['noopener'] } };
				return;
			}
			const kind = kinds.get(scheme);
			if (!kind?.known.has(id)) {
				const isDraft = targets.drafts.has(draftKey(scheme, id, file.path ?? ''));
				const message = kind
					? explainUnknownId(scheme, id, kind.known.keys(), kind.remedy(id), isDraft)
					: explainUnknownLink(link.url, kinds);
				reportMistake(file, message, link);
				return;
			}
			if (scheme === 'measure') checkFigure(link, id, interview.measures.get(id)!.text, file);
			const { path, target, properties } = kind.resolve(id);
			link.url = `/${path}`;
			link.data = { ...link.data, target, hProperties: properties };
		});
	};
}

function checkFigure(link: Link, id: string, computed: string, file: VFile): void {
	const typed = textOf(link);
	if (typed === computed) return;
	const message = `The figure "${typed}" disagrees with the map: "${id}" measures "${computed}". Write [${computed}](measure:${id}), or cite a source for another figure instead.`;
	reportMistake(file, message, link);
}

const noWordsMessage = (url: string): string =>
	`The link to "${url}" has no words. Write them between its square brackets, or delete it.`;
