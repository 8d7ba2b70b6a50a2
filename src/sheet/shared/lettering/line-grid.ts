import type { Rect } from './rect.ts';

/** Side of a cell in CSS pixels: finer than the gap between a letter and a line beside it. */
const CELL = 4;

/** Where the lines of a picture run, as the cells of a grid that they cross. Names keep clear of them. */
export class LineGrid {
	#cells = new Set<number>();
	#columns: number;
	#rows: number;

	/** @param width @param height The picture in CSS pixels; lines outside it are ignored. */
	constructor(width: number, height: number) {
		this.#columns = Math.ceil(width / CELL);
		this.#rows = Math.ceil(height / CELL);
	}

	/** Adds a straight line between two points of the picture. */
	add(x0: number, y0: number, x1: number, y1: number): void {
		const steps = Math.max(1, Math.ceil(Math.hypot(x1 - x0, y1 - y0) / CELL));
		for (let i = 0; i <= steps; i++) {
			const column = Math.floor((x0 + ((x1 - x0) * i) / steps) / CELL);
			const row = Math.floor((y0 + ((y1 - y0) * i) / steps) / CELL);
			if (column >= 0 && column < this.#columns && row >= 0 && row < this.#rows)
				this.#cells.add(row * this.#columns + column);
		}
	}

	/** Returns how many cells of a rectangle are crossed by lines. */
	crossedIn({ left, top, right, bottom }: Rect): number {
		let crossed = 0;
		for (let row = Math.floor(top / CELL); row * CELL < bottom; row++)
			for (let column = Math.floor(left / CELL); column * CELL < right; column++)
				if (this.#cells.has(row * this.#columns + column)) crossed++;
		return crossed;
	}
}
