import { execFileSync } from 'node:child_process';
import { type AddressInfo, connect, createServer } from 'node:net';

/** Finds a loopback port that no server listens on. */
export async function findFreePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	await new Promise((resolve) => server.close(resolve));
	return port;
}

/** Whether a server listens on a loopback port. If none does, the result comes after 20 ms. */
export const isListening = (port: number): Promise<boolean> =>
	new Promise((resolve) => {
		const socket = connect(port, '127.0.0.1');
		const end = (isOpen: boolean) => {
			socket.destroy();
			setTimeout(resolve, isOpen ? 0 : 20, isOpen);
		};
		socket.once('connect', () => end(true)).once('error', () => end(false));
	});

/**
 * Writes a key and a self-signed certificate for a day to `privkey.pem` and `fullchain.pem` in a folder.
 * @throws {Error} If there is no openssl.
 */
export function writeCertificate(folder: string, host: string): void {
	const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
	const files = ['-keyout', `${folder}/privkey.pem`, '-out', `${folder}/fullchain.pem`];
	const args = ['req', '-x509', ...key, '-days', '1', '-subj', `/CN=${host}`, ...files];
	execFileSync('openssl', args, { stdio: 'ignore' });
}
