import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixtureEdition } from '#src/tests/support/fixture-edition.ts';
import { articleLd, ledgerLd, questionLd, toScriptJson } from './json-ld.ts';

const { site, interviews, places } = fixtureEdition();
const [interview] = interviews;
const cited = {
	site,
	interview: interview!,
	permalink: (path: string) => `https://example.org/${path}`,
};
const nightBoat = interview!.answers.find(({ id }) => id === 'night-boat')!;
const url = 'https://example.org/invented-ferry/';

test(
	'an interview is an Article without a licence, whose parts are Questions with addresses',
	{ tags: ['reference-managers'] },
	() => {
		const article = articleLd(cited);
		assert.equal(article['@type'], 'Article');
		assert.equal(article['@id'], url);
		assert.equal(article['version'], interview!.history[0].version);
		assert.equal(article['datePublished'], interview!.history.at(-1)!.date);
		assert.equal(article['dateModified'], interview!.history[0].date);
		assert.match(`${article['description']}`, /Invented for the tests/);
		const parts = article['hasPart'] as Record<string, string>[];
		assert.equal(parts.length, interview!.answers.length);
		assert.deepEqual(parts[2], {
			'@type': 'Question',
			'@id': `${url}night-boat/`,
			name: nightBoat.question,
		});
		assert.doesNotMatch(toScriptJson(article), /license|ClaimReview/);
	},
);

test('an answer is a Question of the Article; its accepted answer is the summary, with the interview’s label', () => {
	const question = questionLd(cited, nightBoat, places);
	assert.equal(question['@type'], 'Question');
	const { text } = question['acceptedAnswer'] as { text: string };
	assert.equal(text, `Summary by Testquay: ${nightBoat.summary} ${interview!.label}`);
	assert.equal((question['isPartOf'] as { '@id': string })['@id'], url);
	const about = (question['about'] as { url: string }[]).map((place) => place.url);
	const named = nightBoat.mentions.filter(({ note }) => note === undefined);
	assert.deepEqual(about, [
		...new Set(named.map(({ place }) => `https://example.org/places/${place}/`)),
	]);
	assert(about.includes('https://example.org/places/poti/'));
	assert(!about.includes('https://example.org/places/batumi/'), 'only a note names Batumi');
});

test(
	'the ledger is an Article of the site about the interview, which names it, and no ClaimReview',
	{ tags: ['reference-managers', 'ledger'] },
	() => {
		const ledger = ledgerLd(cited);
		assert.equal(ledger['@type'], 'Article');
		assert.equal(ledger['url'], `${url}then-and-since/`);
		assert.deepEqual(ledger['author'], ledger['publisher']);
		assert.equal((ledger['about'] as { '@id': string })['@id'], url);
		assert.match(`${ledger['description']}`, /^What became of 6 statements .* 30 September 2025: /);
		assert.doesNotMatch(toScriptJson(ledger), /license|ClaimReview/);
		assert.deepEqual(articleLd(cited)['subjectOf'], { '@type': 'Article', '@id': ledger['url'] });
	},
);

test('no text can end the script element', () => {
	const script = toScriptJson({ name: '</script><b>' });
	assert.doesNotMatch(script, /</);
	assert.deepEqual(JSON.parse(script), { name: '</script><b>' });
});
