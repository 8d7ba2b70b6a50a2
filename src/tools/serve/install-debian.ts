import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Installs packages of Debian’s, where that is possible and allowed; elsewhere nothing happens. Tests that run at the
 * same time wait for each other, since `apt-get` does not.
 */
export function install(...packages: string[]): void {
	const script = 'apt-get update && apt-get install -y --no-install-recommends "$@"';
	const lock = join(tmpdir(), 'tumen-apt-get.lock');
	spawnSync('flock', [lock, 'sh', '-c', script, 'sh', ...packages], {
		stdio: 'ignore',
		timeout: 600_000,
	});
}
