import { compressFolder } from '#src/hosting/compress-folder.ts';

/* `npm run compress`: compresses the build for servers that send precompressed files; see .deploy/nginx.conf. */
const count = await compressFolder('dist');
process.stdout.write(`${count} files compressed\n`);
