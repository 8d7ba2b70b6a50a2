/** Particles that Korean adds to a noun, longest first: “in”, “from”, “of”, and so on. */
const PARTICLES =
	'으로부터 에서는 에서도 에서 에게 한테 께서 까지 부터 으로 은 는 이 가 을 를 의 에 와 과 도 만 로'.split(
		' ',
	);

/** Shortest noun that is left when a particle is taken off, in syllables. */
const SHORTEST = 2;

/**
 * Returns a Korean word without its particle: 나진에서 (in Rajin) is 나진. Returns undefined if it has none, or if it is
 * not written in Hangul.
 */
export function withoutParticle(word: string): string | undefined {
	if (!/^\p{Script=Hangul}+$/u.test(word)) return undefined;
	const particle = PARTICLES.find(
		(ending) => word.endsWith(ending) && word.length - ending.length >= SHORTEST,
	);
	return particle && word.slice(0, -particle.length);
}
