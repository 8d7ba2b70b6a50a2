import type { Link, Root } from 'mdast';
import type {} from 'mdast-util-to-hast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { draftKey } from '../lib/draft-key.ts';
import { unknownId } from '../lib/unknown-id.ts';
import { type LinkKind, measureLinks, noteLinks, placeLinks, termLinks } from './link-kinds.ts';
import { interviewOf, type Options } from './options.ts';

/**
 * remark plugin: the four kinds of link that editors write.
 *
 * `[the port](place:rajin)`, `[army first](term:songun)`, `[127 km](measure:vladivostok-border)`
 * and `[words](note:kogas-2003)` become links to the place, the term, the measure and the note,
 * each with a class and (but for terms) a data attribute of its kind.
 *
 * Fails, with line and column, on an id that does not exist, on a figure that differs from the measured one,
 * and on a link that is neither of these nor a whole address.
 */
export function remarkLinks({ catalog, base }: Options) {
	return (tree: Root, file: VFile): void => {
		const targets = catalog();
		const interview = interviewOf(file, targets);
		const kinds = new Map<string, LinkKind>([
			['place', placeLinks(targets)],
			['term', termLinks(targets)],
			['measure', measureLinks(interview)],
			['note', noteLinks(interview)],
		]);
		visit(tree, 'link', (link) => {
			const [scheme = '', id = ''] = link.url.split(/:(.*)/s);
			if (/^(https?|mailto)$/.test(scheme)) return;
			const kind = kinds.get(scheme) ?? file.fail(unknownLink(link.url), link.position);
			const { known, remedy, resolve } = kind;
			if (!known.has(id)) {
				const isDraft = targets.drafts.has(draftKey(scheme, id, file.path ?? ''));
				file.fail(unknownId(scheme, id, known.keys(), remedy(id), isDraft), link.position);
			}
			if (scheme === 'measure') mustAgree(link, id, interview.measures.get(id)!.text, file);
			const { path, target, properties } = resolve(id);
			link.url = base + path;
			link.data = { ...link.data, target, hProperties: properties };
		});
	};
}

const unknownLink = (url: string): string =>
	`Unknown link "${url}". Links are place:, term:, measure:, note: or a whole address; write one of these.`;

function mustAgree(link: Link, id: string, computed: string, file: VFile): void {
	const typed = textOf(link);
	if (typed === computed) return;
	const message = `The figure "${typed}" disagrees with the map: "${id}" measures "${computed}". Write [${computed}](measure:${id}), or cite a source for another figure instead.`;
	file.fail(message, link.position);
}
