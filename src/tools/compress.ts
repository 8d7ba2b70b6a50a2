import { compressFolder } from '#src/hosting/compress-folder.ts';

/* `npm run compress`: after a build, for a server that sends compressed files as they are; see .deploy/nginx.conf. */
const count = await compressFolder('dist');
process.stdout.write(`${count} files compressed\n`);
