/**
 * `npm run check:layout`: checks the folders and imports of src/ against src/rooms.json. It prints each broken rule
 * with every place where it is broken, and then exits with code 1.
 */
import rooms from '#src/rooms.json' with { type: 'json' };
import { countFiles, findFaults } from './layout/find-faults.ts';
import { listImports } from './layout/list-imports.ts';

const { files, imports } = listImports();
const broken = findFaults(files, imports, rooms).filter(({ faults }) => faults.length > 0);
for (const { rule, faults } of broken) process.stdout.write(`${rule}:\n  ${faults.join('\n  ')}\n`);

const folders = countFiles(files);
const [fullest] = folders;
process.stdout.write(
	`${files.length} files in ${folders.length} folders, ${imports.length} imports; the fullest folder, ${fullest!.join(', holds ')}. Rules broken: ${broken.length}.\n`,
);
process.exitCode = broken.length > 0 ? 1 : 0;
