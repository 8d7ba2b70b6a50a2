import { writeFileSync } from 'node:fs';
import { ContentFolder } from '../edition/content-folder.ts';
import { loadEdition } from '../edition/load-edition.ts';
import { RECORD, readRecord } from '../edition/permalink-record.ts';
import { sayMistakes } from './say-mistakes.ts';

/** `npm run record`: adds every new id and its address to content/permalinks.json; takes none away. */
sayMistakes(() => {
	const root = process.cwd();
	const { permalinks } = loadEdition(root);
	const { published, moved } = readRecord(new ContentFolder(root));
	const all = { ...Object.fromEntries(permalinks), ...published };
	const sorted = Object.fromEntries(Object.entries(all).toSorted(([a], [b]) => (a < b ? -1 : 1)));
	writeFileSync(`${root}/${RECORD}`, `${JSON.stringify({ published: sorted, moved }, null, 2)}\n`);
	process.stdout.write(
		`${Object.keys(sorted).length - Object.keys(published).length} ids added to ${RECORD}.\n`,
	);
});
