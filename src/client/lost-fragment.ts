import { closest } from '../lib/closest.ts';

/**
 * Says at the top of the page that the fragment asked for is not on it, and offers the nearest that is.
 * Without it such an address simply opens at the top.
 */
function sayLost(): void {
	const asked = location.hash.slice(1);
	// To browsers “top” is the top of any page.
	if (asked === '' || asked === 'top' || document.getElementById(asked)) return;
	const known = [...document.querySelectorAll('main article[id], main .note[id], main li[id]')];
	const near = closest(asked, new Set(known.map(({ id }) => id)));
	const line = document.createElement('p');
	line.className = 'lost ui';
	line.role = 'status';
	line.append(`There is no “${asked}” on this page. `);
	if (near) {
		const link = document.createElement('a');
		link.href = `#${near}`;
		link.textContent = `Go to the nearest, “${near}”.`;
		line.append(link);
	}
	document.querySelector('main')!.prepend(line);
}

addEventListener('load', sayLost);
