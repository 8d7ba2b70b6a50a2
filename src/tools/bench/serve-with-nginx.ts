import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFreePort, isListening, writeCertificate } from '../serve/loopback.ts';
import { findNginx } from '../serve/nginx.ts';

/** A running web server and its log. */
export interface LoggedServer {
	/** Loopback port that it listens on. */
	port: number;
	/** Returns the requests since the last call: path, and bytes sent, with headers and after compression. */
	takeLog(): { path: string; bytes: number }[];
	stop(): void;
}

/**
 * Serves a folder with nginx as most hosts would: HTTP/2 over TLS (browsers support it only there; the certificate is
 * made for this run), gzip for text, no precompressed files.
 * @throws {Error} If there is no nginx or no openssl.
 */
export async function serveWithNginx(root: string): Promise<LoggedServer> {
	const folder = mkdtempSync(join(tmpdir(), 'tumen-nginx-'));
	const nginx = findNginx();
	if (!nginx) throw new Error('There is no nginx. Install it: apt-get install nginx-light');
	const port = await findFreePort();
	mkdirSync(join(folder, 'temp'));
	writeCertificate(folder, 'localhost');
	writeFileSync(join(folder, 'nginx.conf'), configuration(folder, root, port));
	const args = ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')];
	const server = spawn(nginx, args, { stdio: ['ignore', 'ignore', 'inherit'] });
	while (!(await isListening(port))) {
		if (server.exitCode !== null) throw new Error('nginx did not start.');
	}
	let readLength = 0;
	return {
		port,
		takeLog() {
			const log = readFileSync(join(folder, 'access.log'), 'utf8');
			const lines = log.slice(readLength).split('\n').slice(0, -1);
			readLength = log.length;
			return lines.map((line) => {
				const [bytes, path] = line.split(' ');
				return { path: path!, bytes: Number(bytes) };
			});
		},
		stop() {
			server.kill();
			server.on('exit', () => rmSync(folder, { recursive: true }));
		},
	};
}

const configuration = (folder: string, root: string, port: number) => `
daemon off;
pid ${folder}/nginx.pid;
worker_processes 1;
events {}
http {
	include /etc/nginx/mime.types;
	log_format sent '$bytes_sent $request_uri';
	access_log ${folder}/access.log sent;
	${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${folder}/temp;`).join(' ')}
	gzip on;
	gzip_comp_level 6;
	gzip_types text/css text/javascript application/javascript application/json image/svg+xml;
	server {
		listen 127.0.0.1:${port} ssl http2;
		ssl_certificate ${folder}/fullchain.pem;
		ssl_certificate_key ${folder}/privkey.pem;
		root ${root};
		error_page 404 /404.html;
		location ~ "[.-][A-Za-z0-9_-]{8,}[.](js|css|woff2)$" {
			add_header Cache-Control "public, max-age=31536000, immutable";
		}
	}
}
`;
