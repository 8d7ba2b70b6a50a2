import { expect, test } from '@playwright/test';
import { EditionCopy } from '../support/copies/edition-copy.ts';

test(
	'the check fails and names the remedy when a published id is gone or of another kind',
	{ tag: '@permalinks-checked' },
	() => {
		const copy = new EditionCopy();
		copy.edit(
			'content/permalinks.json',
			'"place poti": ',
			'"place gone-town": "places/gone-town/", "note invented-ferry/poti": "x/#n-poti", "place poti": ',
		);
		const { status, output } = copy.run('check');
		copy.remove();
		expect(status).not.toBe(0);
		expect(output).toMatch(
			/permalinks\.json:\d+:\d+ {2}The place "gone-town" was published and is gone\./,
		);
		expect(output).toContain('Restore it, or say where it went: add "place gone-town": ');
		expect(output).toMatch(/The note "invented-ferry\/poti" was published and is gone\./);
	},
);

test(
	'an editor’s mistake stops the build with its file, line, value and remedy, and no stack trace',
	{ tag: '@editor-line-numbers' },
	() => {
		const copy = new EditionCopy();
		copy.edit(
			'content/interviews/invented-ferry/01-crossing.mdx',
			'place:kutaisi',
			'place:kutaissi',
		);
		const { status, output } = copy.build();
		copy.remove();
		expect(status).not.toBe(0);
		expect(output).not.toMatch(/stack|unhandled|\n\s+at /i);
		expect(output).toMatch(
			/01-crossing\.mdx:\d+:\d+ {2}Unknown place "kutaissi"\. Did you mean "kutaisi"\? If not, add "kutaissi" to content\/places\.json\./,
		);
	},
);
