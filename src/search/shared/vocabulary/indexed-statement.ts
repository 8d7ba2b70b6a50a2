import { packColumn, unpackColumn } from './packed-vocabulary.ts';

/** A statement of an answer, as its record in the index has it. */
export interface IndexedStatement {
	id: string;
	/** Position of its first word in the text, in words from 0. */
	from: number;
	/** Position of its verdict among those of the vocabulary; undefined or NaN if it has no outcome. */
	verdict?: number | undefined;
	/** What the verdict leaves out. */
	qualifier?: string | undefined;
}

/** Packs statements into a column. */
export const packStatements = (statements: readonly IndexedStatement[]): string =>
	packColumn(
		statements.map(({ id, from, verdict = '', qualifier = '' }) =>
			`${id} ${from} ${verdict} ${qualifier}`.trim(),
		),
	);

/** Unpacks the statements that `packStatements` has packed. */
export const unpackStatements = (column: string): IndexedStatement[] =>
	unpackColumn(column).map((statement) => {
		const [id, from, verdict, ...qualifier] = statement.split(' ');
		return {
			id: id!,
			from: Number(from),
			verdict: Number(verdict),
			qualifier: qualifier.join(' '),
		};
	});
