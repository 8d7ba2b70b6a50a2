import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeUtf8 } from './decode-utf8.ts';

test('decode leaves out a byte order mark, and ends every line with a line feed', () => {
	const bytes = Buffer.from('\uFEFFRajin\r\nRason\rSonbong\n');
	assert.deepEqual(decodeUtf8(bytes), { text: 'Rajin\nRason\nSonbong\n' });
});

test('decode finds the first word that is not in UTF-8, and guesses it', () => {
	const { garbled } = decodeUtf8(Buffer.from('Rajin\nat the caf\xe9 of Hu\xe9', 'latin1'));
	const message =
		'A letter of "café" is not in UTF-8. Save the file again as UTF-8: editors have it under “Encoding”.';
	assert.deepEqual(garbled, { line: 2, column: 11, message });
});

test('decode takes a replacement character that was typed for what it is', () => {
	assert.deepEqual(decodeUtf8(Buffer.from('\uFFFD')), { text: '\uFFFD' });
});
