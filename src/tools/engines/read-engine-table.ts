import type { Table } from 'mdast';
import { toString as toText } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { FeatureKey } from './feature-data.ts';

/** A row of the table of features that a required engine lacks. */
export interface EngineRow {
	/** The features, as the data names them. */
	features: FeatureKey[];
	/** The engines that lack at least one of them. */
	engines: string;
	/** What happens there. */
	instead: string;
}

/**
 * Reads the table of features that required engines lack from a Markdown text: the one whose first column is headed
 * “used”.
 */
export function readEngineTable(markdown: string): EngineRow[] {
	const rows: EngineRow[] = [];
	visit(unified().use(remarkParse).use(remarkGfm).parse(markdown), 'table', (table: Table) => {
		const [head, ...body] = table.children;
		if (toText(head!.children[0]) !== 'used') return;
		for (const {
			children: [used, engines, instead],
		} of body) {
			const features: FeatureKey[] = [];
			visit(used!, 'inlineCode', ({ value }) => void features.push(value));
			rows.push({ features, engines: toText(engines), instead: toText(instead) });
		}
	});
	return rows;
}
