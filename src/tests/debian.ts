import { spawnSync } from 'node:child_process';

/** Installs packages of Debian’s, where that is possible and allowed; elsewhere nothing happens. */
export function install(...packages: string[]): void {
	const options = { stdio: 'ignore', timeout: 300_000 } as const;
	const { status } = spawnSync('apt-get', ['update'], options);
	if (status !== 0) return;
	spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], options);
}
