import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeUtf8 } from './decode-utf8.ts';

test('decodeUtf8 drops a byte order mark and ends every line with a line feed', () => {
	const bytes = Buffer.from('\uFEFFRajin\r\nRason\rSonbong\n');
	assert.deepEqual(decodeUtf8(bytes), { text: 'Rajin\nRason\nSonbong\n' });
});

test('decodeUtf8 finds the first word that is not in UTF-8 and reads it as Windows-1252', () => {
	const { garbled } = decodeUtf8(Buffer.from('Rajin\nat the caf\xe9 of Hu\xe9', 'latin1'));
	const message =
		'A letter of "café" is not in UTF-8. Save the file again as UTF-8: editors have it under “Encoding”.';
	assert.deepEqual(garbled, { line: 2, column: 11, message });
});

test('decodeUtf8 accepts a replacement character (U+FFFD) that the editor typed', () => {
	assert.deepEqual(decodeUtf8(Buffer.from('\uFFFD')), { text: '\uFFFD' });
});
