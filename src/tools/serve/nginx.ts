import { type ChildProcess, spawn } from 'node:child_process';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { install } from './install-debian.ts';
import { answers, freePort, sign } from './loopback.ts';

const PATHS = ['/usr/sbin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'];
const PACKAGES = ['nginx-light', 'libnginx-mod-http-brotli-static', 'openssl'];
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

const findOnly = () => PATHS.find((path) => existsSync(path));

/** The path of nginx, installing Debian’s where there is none; undefined where that fails too. */
export function findNginx(): string | undefined {
	if (!findOnly()) install(...PACKAGES);
	return findOnly();
}

/** nginx, serving a built site on loopback by .deploy/nginx.conf, in which only paths and ports are changed. */
export class Nginx {
	/** Whether it has the module that sends files compressed with brotli. */
	static readonly hasBrotli = existsSync(BROTLI);
	/** Where it answers, by HTTP/2 with a certificate that nobody has signed. */
	readonly origin: string;
	/** Where it sends readers on to https. */
	readonly insecure: string;
	readonly #folder: string;
	readonly #process: ChildProcess;

	private constructor(folder: string, ports: readonly number[], process: ChildProcess) {
		this.#folder = folder;
		this.#process = process;
		this.insecure = `http://127.0.0.1:${ports[0]}`;
		this.origin = `https://127.0.0.1:${ports[1]}`;
	}

	/**
	 * @param dist The built site.
	 * @param base The folder that it was built for, with a slash at both ends.
	 * @throws {Error} With what nginx says, if it does not start.
	 */
	static async start(dist: string, base = '/'): Promise<Nginx> {
		const folder = mkdtempSync(join(tmpdir(), 'tumen-nginx-'));
		const ports = [await freePort(), await freePort()];
		const root = join(folder, 'root');
		mkdirSync(dirname(join(root, base)), { recursive: true });
		symlinkSync(resolve(dist), join(root, base).replace(/\/$/, ''));
		sign(folder, '127.0.0.1');
		writeFileSync(join(folder, 'nginx.conf'), configuration(folder, root, base, ports));
		const child = spawn(findNginx()!, ['-c', join(folder, 'nginx.conf')], {
			stdio: ['ignore', 'ignore', 'pipe'],
		});
		let said = '';
		child.stderr.on('data', (data) => {
			said += data;
		});
		while (!(await answers(ports[1]!))) {
			if (child.exitCode !== null) throw new Error(`nginx did not start: ${said}`);
		}
		return new Nginx(folder, ports, child);
	}

	async stop(): Promise<void> {
		const ended = new Promise((resolve) => this.#process.once('exit', resolve));
		this.#process.kill();
		await ended;
		rmSync(this.#folder, { recursive: true });
	}
}

function configuration(
	folder: string,
	root: string,
	base: string,
	ports: readonly number[],
): string {
	const site = readFileSync(new URL('../../../.deploy/nginx.conf', import.meta.url), 'utf8')
		.replaceAll('/etc/ssl/interviews.example', folder)
		.replaceAll('/srv/tumen/_nginx.conf', `${root}${base}_nginx.conf`)
		.replaceAll('/srv/tumen', root)
		.replace('listen 80', `listen 127.0.0.1:${ports[0]}`)
		.replace('listen 443', `listen 127.0.0.1:${ports[1]}`)
		.replace(Nginx.hasBrotli ? '' : 'brotli_static on;', '');
	const temporary = ['client_body', 'fastcgi', 'proxy', 'scgi', 'uwsgi'].map(
		(name) => `${name}_temp_path ${folder}/${name};`,
	);
	return [
		Nginx.hasBrotli ? `load_module ${BROTLI};` : '',
		// The folders of a test may be closed to others.
		process.getuid?.() === 0 ? 'user root;' : '',
		`daemon off; worker_processes 1; pid ${folder}/pid; error_log stderr;`,
		`events {} http { access_log off; ${temporary.join(' ')}`,
		`${site}}`,
	].join('\n');
}
