/** A coordinate of a place: degrees east (`lon`) or north (`lat`). */
export type Axis = 'lon' | 'lat';

const AXES = {
	lon: { letters: 'EW', way: 'east or west', example: '133.27, −133.27 or 133°16′12″E' },
	lat: { letters: 'NS', way: 'north or south', example: '42.34, −42.34 or 42°20′24″N' },
} as const;

const NUMBER = String.raw`\d+(?:[.,]\d+)?`;
/** Degrees, minutes and seconds with their signs, or with spaces between them. */
const DEGREES = new RegExp(
	String.raw`^(-?)\s*(${NUMBER})(\s*°)?(?:\s*(${NUMBER})(\s*')?(?:\s*(${NUMBER})\s*"?)?)?$`,
);

/**
 * Reads degrees as people write them: `133.27`, `133,27 E`, `44°10′30″N`, `-58.5`.
 * @returns The degrees, to five decimals (a metre), not yet whether they are on the globe; or a message that says how to
 * write what has no meaning or more than one.
 */
export function readDegrees(typed: string, axis: Axis): number | string {
	const { letters, way, example } = AXES[axis];
	const other = axis === 'lon' ? 'lat' : 'lon';
	const plain = typed
		.trim()
		.replace(/[−–]/g, '-')
		.replace(/[º˚]/g, '°')
		.replace(/″|”|''|’’|′′/g, '"')
		.replace(/[′’´]/g, "'")
		.toUpperCase();
	const [, before = '', body = '', after = ''] =
		/^([NSEW]?)\s*(.*?)\s*([NSEW]?)$/.exec(plain) ?? [];
	const letter = before || after;
	const [, minus, degrees = '', sign, minutes, minuteSign, seconds] = DEGREES.exec(body) ?? [];
	const [d, m, s] = [degrees, minutes ?? '0', seconds ?? '0'].map((part) =>
		Number(part.replace(',', '.')),
	) as [number, number, number];
	const isWhole = Number.isInteger(d) && (seconds === undefined || Number.isInteger(m));
	if (degrees === '' || (before && after) || (minutes !== undefined && !isWhole)) {
		return isPair(plain)
			? `"${typed}" is two numbers: give one as "${axis}", the other as "${other}".`
			: `"${typed}" is no number of degrees. Write it like ${example}.`;
	}
	if (letter && !letters.includes(letter)) {
		return `"${typed}" is degrees ${AXES[other].way}, and "${axis}" is ${way}. Change "lon" and "lat" round, or put the letter right.`;
	}
	if (letter && minus) return `"${typed}" has a minus and a ${letter}. Leave one of them away.`;
	if (minutes !== undefined && seconds === undefined && !sign && !minuteSign) {
		return `"${typed}" can be read in two ways. Write it like ${degrees}.${minutes}, or with its signs, ${degrees}°${minutes}′.`;
	}
	if (m >= 60 || s >= 60) return `"${typed}" has more than 59 minutes or seconds. Put them right.`;
	const size = Number((d + m / 60 + s / 3600).toFixed(5));
	return size !== 0 && (minus || letter === letters[1]) ? -size : size;
}

/** Reports whether a text has two coordinates: two numbers apart, or the letters of both directions. */
const isPair = (typed: string): boolean =>
	/\d.*\d/.test(typed) &&
	((/[NS]/.test(typed) && /[EW]/.test(typed)) || /^[^']*\d\s*[\s,;]\s*-?\d[^']*$/.test(typed));
