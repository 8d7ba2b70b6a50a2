import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A web server that runs, and what it has sent. */
export interface Site {
	port: number;
	/** Every request since the last call: its path, and the bytes sent for it with headers, compressed as they were. */
	takeLog(): { path: string; bytes: number }[];
	stop(): void;
}

/**
 * Serves a folder by nginx as most hosts would: HTTP/2 over TLS (browsers speak it no other way; the certificate is
 * made for the run), gzip for text, nothing precompressed.
 * @throws {Error} If there is no nginx or no openssl.
 */
export async function serveByNginx(root: string): Promise<Site> {
	const folder = mkdtempSync(join(tmpdir(), 'tumen-nginx-'));
	const port = await freePort();
	mkdirSync(join(folder, 'temp'));
	makeCertificate(folder);
	writeFileSync(join(folder, 'nginx.conf'), configuration(folder, root, port));
	const args = ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')];
	const server = spawn('nginx', args, { stdio: ['ignore', 'ignore', 'inherit'] });
	await answers(port, server);
	let read = 0;
	return {
		port,
		takeLog() {
			const log = readFileSync(join(folder, 'access.log'), 'utf8');
			const lines = log.slice(read).split('\n').slice(0, -1);
			read = log.length;
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

function makeCertificate(folder: string): void {
	const [key, certificate] = ['key.pem', 'certificate.pem'].map((name) => join(folder, name));
	const request =
		'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost';
	const args = [...request.split(' '), '-keyout', key!, '-out', certificate!];
	execFileSync('openssl', args, { stdio: 'pipe' });
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
		ssl_certificate ${folder}/certificate.pem;
		ssl_certificate_key ${folder}/key.pem;
		root ${root};
		error_page 404 /404.html;
		location ~ "[.-][A-Za-z0-9_-]{8,}[.](js|css|woff2)$" {
			add_header Cache-Control "public, max-age=31536000, immutable";
		}
	}
}
`;

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
	const probe = createServer();
	await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
	const { port } = probe.address() as AddressInfo;
	await new Promise((resolve) => probe.close(resolve));
	return port;
}

async function answers(port: number, server: ReturnType<typeof spawn>): Promise<void> {
	const { connect } = await import('node:net');
	for (let tries = 0; tries < 100; tries++) {
		if (server.exitCode !== null) break;
		const open = await new Promise<boolean>((resolve) => {
			const socket = connect(port, '127.0.0.1', () => resolve(true));
			socket.on('error', () => resolve(false));
			socket.on('connect', () => socket.destroy());
		});
		if (open) return;
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	throw new Error('nginx did not start. Install it: apt-get install nginx-light');
}
