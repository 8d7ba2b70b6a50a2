import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeNotes } from './place-notes.ts';

/** Returns a generator of the same pseudo-random numbers, from 0 to 1, for the same seed. */
function randomNumbers(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
		return state / 2_147_483_648;
	};
}

/** Invents a text of up to 1,500 px with up to 20 notes of 40 to 640 px, whose lines are in order. */
function inventNotes(seed: number) {
	const random = randomNumbers(seed);
	const text = 60 + random() * 1440;
	const notes = Array.from({ length: Math.ceil(random() * 20) }, () => ({
		height: 40 + random() ** 2 * 600,
		line: random() * (text - 30),
	})).toSorted((a, b) => a.line - b.line);
	return { text, notes };
}

const tags = { tags: ['notes-around'] };

test('notes never overlap each other or the text, and keep their order', tags, () => {
	for (let seed = 1; seed <= 2000; seed++) {
		const { text, notes } = inventNotes(seed);
		const { places, height } = placeNotes(notes, text);
		assert.equal(places.length, notes.length);
		for (const [index, { column, top }] of places.entries()) {
			const before = places[index - 1];
			assert.ok(top >= (column === 0 ? 0 : text), `seed ${seed}`);
			assert.ok(top + notes[index]!.height <= height, `seed ${seed}`);
			if (!before) continue;
			assert.ok(column >= before.column, `seed ${seed}`);
			if (column === before.column)
				assert.ok(top >= before.top + notes[index - 1]!.height, `seed ${seed}`);
		}
	}
});

test('each note stands at or after its line', tags, () => {
	for (let seed = 1; seed <= 2000; seed++) {
		const { text, notes } = inventNotes(seed);
		for (const [index, { top }] of placeNotes(notes, text).places.entries())
			assert.ok(top >= notes[index]!.line, `seed ${seed}`);
	}
});

test('no lower end holds all notes in their order', tags, () => {
	for (let seed = 1; seed <= 300; seed++) {
		const { text, notes } = inventNotes(seed);
		const { height } = placeNotes(notes.slice(0, 7), text);
		assert.ok(height <= leastHeight(notes.slice(0, 7), text) + 1, `seed ${seed}`);
	}
});

/** Tries every way to divide the notes among the three columns. */
function leastHeight(notes: ReturnType<typeof inventNotes>['notes'], text: number): number {
	let least = Number.POSITIVE_INFINITY;
	for (let beside = 0; beside <= notes.length; beside++) {
		const first = notes
			.slice(0, beside)
			.reduce((free, { height, line }) => Math.max(free, line) + height, 0);
		for (let second = beside; second <= notes.length; second++) {
			const heightOf = (from: number, to?: number) =>
				text + notes.slice(from, to).reduce((sum, { height }) => sum + height, 0);
			least = Math.min(least, Math.max(first, heightOf(beside, second), heightOf(second)));
		}
	}
	return least;
}

test('few notes stand beside the text, and nothing is below it', tags, () => {
	const { places, height } = placeNotes([{ height: 80, line: 40 }], 300);
	assert.deepEqual(places, [{ column: 0, top: 40 }]);
	assert.equal(height, 300);
});

test('a text without notes has its own height', tags, () => {
	assert.deepEqual(placeNotes([], 120), { places: [], height: 120 });
});
