import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Axis, readDegrees } from './degrees.ts';

const READ: [typed: string, axis: Axis, degrees: number][] = [
	['133.27', 'lon', 133.27],
	[' -133.27 ', 'lon', -133.27],
	['−33.5', 'lat', -33.5],
	['133,27', 'lon', 133.27],
	['133.27 E', 'lon', 133.27],
	['133.27°e', 'lon', 133.27],
	['W 58.5', 'lon', -58.5],
	['58,5° W', 'lon', -58.5],
	['44°10′', 'lat', 44.16667],
	["44° 10.5' N", 'lat', 44.175],
	['N44°10′', 'lat', 44.16667],
	['34º36’30”S', 'lat', -34.60833],
	['-34°36\'30"', 'lat', -34.60833],
	['44 10 30 N', 'lat', 44.175],
	['0', 'lat', 0],
];
for (const [typed, axis, degrees] of READ) {
	test(`“${typed}” is read as ${degrees}`, { tags: ['new-entries'] }, () => {
		assert.equal(readDegrees(typed, axis), degrees);
	});
}

const REFUSED: [typed: string, axis: Axis, message: RegExp][] = [
	['', 'lon', /^"" is no number of degrees\. Write it like 133\.27, −133\.27 or 133°16′12″E\.$/],
	['east', 'lon', /^"east" is no number of degrees/],
	[
		'42 27',
		'lat',
		/^"42 27" can be read in two ways\. Write it like 42\.27, or with its signs, 42°27′\.$/,
	],
	[
		'42.34, 130.38',
		'lat',
		/^"42\.34, 130\.38" is two numbers: give one as "lat", the other as "lon"\.$/,
	],
	['42.34 130.38', 'lon', /^"42\.34 130\.38" is two numbers/],
	['42,34; 130,38', 'lon', /^"42,34; 130,38" is two numbers/],
	['44°10′N 133°20′E', 'lat', /is two numbers/],
	['44.1 N', 'lon', /^"44\.1 N" is degrees north or south, and "lon" is east or west/],
	['133 E', 'lat', /^"133 E" is degrees east or west, and "lat" is north or south/],
	['-133 W', 'lon', /^"-133 W" has a minus and a W\. Leave one of them away\.$/],
	['44°75′', 'lat', /^"44°75′" has more than 59 minutes or seconds/],
	['44.5°10′', 'lat', /is no number of degrees/],
	['13 O', 'lon', /is no number of degrees/],
];
for (const [typed, axis, message] of REFUSED) {
	test(`“${typed}” for “${axis}” is explained`, { tags: ['new-entries'] }, () => {
		assert.match(String(readDegrees(typed, axis)), message);
	});
}
