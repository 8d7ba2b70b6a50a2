import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Installs Debian packages where that is possible and allowed; elsewhere it does nothing. Tests that run at the same
 * time wait for each other with a lock, since `apt-get` itself does not wait.
 */
export function installDebianPackages(...packages: string[]): void {
	const script = 'apt-get update && apt-get install -y --no-install-recommends "$@"';
	const lock = join(tmpdir(), 'tumen-apt-get.lock');
	spawnSync('flock', [lock, 'sh', '-c', script, 'sh', ...packages], {
		stdio: 'ignore',
		timeout: 600_000,
	});
}
