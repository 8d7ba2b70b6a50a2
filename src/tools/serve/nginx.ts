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
import { installDebianPackages } from './install-debian-packages.ts';
import { findFreePort, isListening, writeCertificate } from './loopback.ts';

const PATHS = ['/usr/sbin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'];
const PACKAGES = ['nginx-light', 'libnginx-mod-http-brotli-static', 'openssl'];
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

const findInstalled = () => PATHS.find((path) => existsSync(path));

/** Returns the path of nginx. If there is none, it installs Debian’s; undefined if that fails too. */
export function findNginx(): string | undefined {
	if (!findInstalled()) installDebianPackages(...PACKAGES);
	return findInstalled();
}

/** An nginx that serves a built site on loopback with .deploy/nginx.conf, in which only paths and ports are changed. */
export class Nginx {
	/** Whether this nginx has the module that sends files precompressed with brotli. */
	static readonly hasBrotli = existsSync(BROTLI);
	/** Origin of the site, over HTTPS with HTTP/2 and a self-signed certificate. */
	readonly origin: string;
	/** Origin over HTTP, which redirects to HTTPS. */
	readonly httpOrigin: string;
	readonly #folder: string;
	readonly #process: ChildProcess;

	private constructor(folder: string, ports: readonly number[], process: ChildProcess) {
		this.#folder = folder;
		this.#process = process;
		this.httpOrigin = `http://127.0.0.1:${ports[0]}`;
		this.origin = `https://127.0.0.1:${ports[1]}`;
	}

	/**
	 * Starts nginx and waits until it listens.
	 * @param dist Folder of the built site.
	 * @param base Base path that the site was built for, with a slash at both ends.
	 * @throws {Error} If nginx does not start, with its output.
	 */
	static async start(dist: string, base = '/'): Promise<Nginx> {
		const folder = mkdtempSync(join(tmpdir(), 'tumen-nginx-'));
		const ports = [await findFreePort(), await findFreePort()];
		const root = join(folder, 'root');
		mkdirSync(dirname(join(root, base)), { recursive: true });
		symlinkSync(resolve(dist), join(root, base).replace(/\/$/, ''));
		writeCertificate(folder, '127.0.0.1');
		writeFileSync(join(folder, 'nginx.conf'), configuration(folder, root, base, ports));
		const child = spawn(findNginx()!, ['-c', join(folder, 'nginx.conf')], {
			stdio: ['ignore', 'ignore', 'pipe'],
		});
		let output = '';
		child.stderr.on('data', (data) => {
			output += data;
		});
		while (!(await isListening(ports[1]!))) {
			if (child.exitCode !== null) throw new Error(`nginx did not start: ${output}`);
		}
		return new Nginx(folder, ports, child);
	}

	/** Stops nginx and deletes its temporary files. */
	async stop(): Promise<void> {
		const ended = new Promise((resolve) => this.#process.once('exit', resolve));
		this.#process.kill();
		await ended;
		rmSync(this.#folder, { recursive: true });
	}
}

/** Returns the configuration of nginx: .deploy/nginx.conf with the paths and ports of this run. */
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
		// Other users may be unable to read the folders of a test.
		process.getuid?.() === 0 ? 'user root;' : '',
		`daemon off; worker_processes 1; pid ${folder}/pid; error_log stderr;`,
		`events {} http { access_log off; ${temporary.join(' ')}`,
		`${site}}`,
	].join('\n');
}
