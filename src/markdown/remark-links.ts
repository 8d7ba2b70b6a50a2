import type { Link, Root } from 'mdast';
import type {} from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { measurePath, notePath, placePath, termPath } from '../lib/address.ts';
import { unknownId } from '../lib/unknown-id.ts';
import { interviewOf, type Options } from './passage.ts';

type Properties = Record<string, string>;

/**
 * remark plugin: the four kinds of link that editors write.
 *
 * `[the port](place:rajin)`, `[army first](term:songun)`, `[127 km](measure:vladivostok-border)`
 * and `[words](note:kogas-2003)` become links to the place, the term, the measure and the note,
 * each with a class and a data attribute of its kind.
 *
 * Fails, with line and column, on an id that does not exist and on a figure that differs from the measured one.
 */
export function remarkLinks({ catalog, base }: Options) {
	return (tree: Root, file: VFile): void => {
		const known = catalog();
		const interview = interviewOf(file, known);
		const interviewId = /interviews\/([^/]+)\//.exec(file.path)![1]!;

		const mustKnow = (
			link: Link,
			what: string,
			id: string,
			ids: Iterable<string>,
			where: string,
		) => {
			const all = new Set(ids);
			if (all.has(id)) return;
			file.fail(unknownId(what, id, all, where), link.position);
		};

		const lead = (link: Link, path: string, properties: Properties) => {
			link.url = base + path;
			link.data = { ...link.data, hProperties: properties };
		};

		visit(tree, 'link', (link) => {
			const [scheme, id = ''] = link.url.split(/:(.*)/s);
			if (scheme === 'place') {
				mustKnow(link, 'place', id, known.places.keys(), `add "${id}" to content/places.json`);
				lead(link, placePath(id), { class: 'place', 'data-place': id });
			} else if (scheme === 'term') {
				mustKnow(link, 'term', id, known.terms.keys(), `add "${id}" to content/terms.json`);
				const term = known.terms.get(id)!;
				lead(link, 'place' in term ? placePath(term.place) : termPath(id), { class: 'term' });
			} else if (scheme === 'measure') {
				const measures = interview.measures;
				mustKnow(link, 'measure', id, measures.keys(), `add "${id}" to measures.json`);
				mustAgree(link, id, measures.get(id)!.text, file);
				lead(link, measurePath(id), { class: 'measure', 'data-measure': id });
			} else if (scheme === 'note') {
				const where = `write its definition, "[^${id}]: **Context.** …", in the answer it belongs to`;
				mustKnow(link, 'note', id, interview.notes.keys(), where);
				const { answer } = interview.notes.get(id)!;
				lead(link, notePath(interviewId, answer, id), { class: 'pointer', 'data-note': id });
			} else if (!/^(https?|mailto)$/.test(scheme!)) {
				const message = `Unknown link "${link.url}". Links are place:, term:, measure:, note: or a whole address; write one of these.`;
				file.fail(message, link.position);
			}
		});
	};
}

function mustAgree(link: Link, id: string, computed: string, file: VFile): void {
	const typed = link.children.map((child) => ('value' in child ? child.value : '')).join('');
	if (typed === computed) return;
	const message = `The figure "${typed}" disagrees with the map: "${id}" measures "${computed}". Write [${computed}](measure:${id}), or cite a source for another figure instead.`;
	file.fail(message, link.position);
}
