import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hashInlined } from './content-security-policy.ts';

test('hashInlined hashes inline scripts and styles as a browser does', () => {
	const html = '<style a="b">p{}</style><script>alert(1)</script><script src="x.js"></script>';
	assert.deepEqual(hashInlined(html), {
		// echo -n 'alert(1)' | openssl dgst -sha256 -binary | base64
		scripts: ["'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='"],
		styles: ["'sha256-gG2yISYereRMiG2lMXrbiUgi0Ubw9p7QCeWcroOvy9Y='"],
	});
});
