import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inReadingOrder } from '#src/edition/model/reading-order.ts';
import { edition, interview, ROOT, toUrl } from '#src/tests/support/test-edition.ts';
import { annotationCollection } from './annotation-collection.ts';

const collection = annotationCollection(interview, edition, toUrl);
const items = collection.first.items.filter((item) => item.motivation === 'commenting');
const notes = inReadingOrder([interview]).flatMap(({ passage }) => passage.notes);

test(
	'annotationCollection returns a collection of one page, as the Web Annotation model defines it',
	{ tags: ['annotation-exports'] },
	() => {
		assert.equal(collection['@context'], 'http://www.w3.org/ns/anno.jsonld');
		assert.equal(collection.type, 'AnnotationCollection');
		assert.equal(collection.first.type, 'AnnotationPage');
		assert.equal(collection.total, collection.first.items.length);
		assert.equal(collection.last, collection.first.id);
		assert.match(collection.modified, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
		assert(collection['dcterms:provenance'].startsWith(interview.label));
	},
);

test(
	'every note is one annotation, with its permalink as id',
	{ tags: ['annotation-exports'] },
	() => {
		assert.deepEqual(
			items.map(({ id }) => id),
			notes.map(({ id, answer }) => `${ROOT}${interview.id}/${answer ? `${answer}/` : ''}#n-${id}`),
		);
		assert.equal(new Set(items.map(({ id }) => id)).size, items.length);
	},
);

test(
	'every annotation has its title and text, its kind as a tag, its sources, and the label of the quoted text',
	{ tags: ['rendering-label', 'annotation-exports'] },
	() => {
		for (const [index, { body, target, motivation, rights }] of items.entries()) {
			const note = notes[index]!;
			const [text, tag, ...links] = body as Record<string, string>[];
			assert.equal(motivation, 'commenting');
			assert.equal(items[index]!['dcterms:title'], note.title);
			assert.equal(text!['format'], 'text/markdown');
			assert.equal(text!['language'], 'en');
			assert.deepEqual(tag, {
				type: 'TextualBody',
				purpose: 'tagging',
				language: 'en',
				value: note.kind,
			});
			assert.equal(links.length, note.citations.length);
			for (const { source } of links) assert(URL.canParse(source!));
			assert.equal(rights, 'https://creativecommons.org/licenses/by/4.0/');
			assert.equal(target['dcterms:provenance'], interview.label);
			assert(target.selector.exact.length > 0);
		}
	},
);

test('an annotation of a revised note has the date of the revision', () => {
	const revised = items.filter(({ modified }) => modified !== undefined);
	assert.deepEqual(
		revised.map(({ id, modified }) => [id.split('#n-')[1], modified]),
		[['sailings', '2025-10-02T00:00:00Z']],
	);
});

test(
	'every statement is one annotation that says what it claims, with its element and its words as target',
	{ tags: ['statement-exports'] },
	() => {
		const statements = inReadingOrder([interview]).flatMap(({ passage }) => passage.statements);
		const described = collection.first.items.filter((item) => item.motivation === 'describing');
		assert.deepEqual(
			described.map(({ id, body: [says] }) => [id, says && 'value' in says && says.value]),
			statements.map(({ path, says }) => [`${ROOT}${path}`, says]),
		);
		const rope = described.find(({ id }) => id.endsWith('#s-rope'))!;
		assert.deepEqual((rope.target as { selector: object }).selector, [
			{
				type: 'FragmentSelector',
				conformsTo: 'http://tools.ietf.org/rfc/rfc3236',
				value: 's-rope',
			},
			{
				type: 'TextQuoteSelector',
				exact: 'Its rope is tied with a quayknot at the lame berth[2], as everyone says.',
				prefix: '',
				suffix: '',
			},
		]);
		const deck = described.find(({ id }) => id.endsWith('#s-swept-deck'))!;
		assert(Array.isArray(deck.target));
		assert.equal(deck.target.length, 2, 'there is a target for each paragraph');
	},
);

test(
	'the annotation of a statement with an outcome has the verdict with its reasons, and links its sources',
	{ tags: ['annotation-exports', 'ledger-exports'] },
	() => {
		const bodyOf = (id: string) =>
			collection.first.items.find((item) => item.id.endsWith(`#s-${id}`))!.body as Record<
				string,
				string
			>[];
		const [says, verdict, ...links] = bodyOf('no-pipe');
		assert.equal(says!['value'], 'No pipe for lamp oil will come.');
		assert.equal(verdict!['purpose'], 'assessing');
		assert.match(
			verdict!['value']!,
			/^\*\*Verdict, as known in September 2025: borne out \(so far/,
		);
		assert.deepEqual(
			links.map(({ purpose, source }) => [purpose, source]),
			[
				['linking', 'https://testquay.example/rule'],
				['linking', `${ROOT}sources/#invented-logbook`],
			],
		);
		assert.deepEqual(bodyOf('drawn-by-a-child').slice(1), [verdict, ...links]);
		assert.equal(bodyOf('rope').length, 1);
	},
);

test('a statement with a scene has a link to what the map shows with it', () => {
	const lighthouse = edition.interviews.find(({ id }) => id === 'invented-lighthouse')!;
	const { items: all } = annotationCollection(lighthouse, edition, toUrl).first;
	const nobody = all.find(({ id }) => id.endsWith('#s-nobody'))!;
	assert.deepEqual((nobody.body as object[]).at(-1), {
		type: 'SpecificResource',
		purpose: 'linking',
		source: `${ROOT}invented-lighthouse/lamp/?map=s-nobody`,
		'dcterms:title': 'The lamp that nobody lights would stand at Sukhumi.',
	});
});
