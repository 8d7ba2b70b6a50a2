import type { Rect } from './rect.ts';

/** Side of a cell in CSS pixels: finer than the gap between a letter and a line beside it. */
const CELL = 4;

/** Where the lines of a picture run, as the cells of a grid that they cross. Names keep clear of them. */
export class LineGrid {
	readonly #columns: number;
	readonly #rows: number;
	/** 1 for each cell that is crossed, row by row. */
	readonly #cells: Uint8Array;
	/** How many cells above and to the left of each corner of the grid are crossed; undefined until they are counted. */
	#sums: Uint32Array | undefined;

	/** @param width @param height The picture in CSS pixels; lines outside it are ignored. */
	constructor(width: number, height: number) {
		this.#columns = Math.ceil(width / CELL);
		this.#rows = Math.ceil(height / CELL);
		this.#cells = new Uint8Array(this.#columns * this.#rows);
	}

	/** Adds a straight line between two points of the picture. */
	add(x0: number, y0: number, x1: number, y1: number): void {
		this.#sums = undefined;
		const steps = Math.max(1, Math.ceil(Math.hypot(x1 - x0, y1 - y0) / CELL));
		for (let i = 0; i <= steps; i++) {
			const column = Math.floor((x0 + ((x1 - x0) * i) / steps) / CELL);
			const row = Math.floor((y0 + ((y1 - y0) * i) / steps) / CELL);
			if (column >= 0 && column < this.#columns && row >= 0 && row < this.#rows)
				this.#cells[row * this.#columns + column] = 1;
		}
	}

	/** Returns how many cells of a rectangle are crossed by lines. */
	crossedIn({ left, top, right, bottom }: Rect): number {
		this.#sums ??= this.#count();
		const within = (cell: number, most: number) => Math.min(most, Math.max(0, cell));
		const [west, east] = [Math.floor(left / CELL), Math.ceil(right / CELL)].map((column) =>
			within(column, this.#columns),
		) as [number, number];
		const [north, south] = [Math.floor(top / CELL), Math.ceil(bottom / CELL)].map(
			(row) => within(row, this.#rows) * (this.#columns + 1),
		) as [number, number];
		const sums = this.#sums;
		return sums[south + east]! - sums[south + west]! - sums[north + east]! + sums[north + west]!;
	}

	#count() {
		const across = this.#columns + 1;
		const sums = new Uint32Array(across * (this.#rows + 1));
		for (let row = 0; row < this.#rows; row++)
			for (let column = 0, inRow = 0; column < this.#columns; column++) {
				inRow += this.#cells[row * this.#columns + column]!;
				sums[(row + 1) * across + column + 1] = sums[row * across + column + 1]! + inRow;
			}
		return sums;
	}
}
