import { expect, test } from '@playwright/test';
import { currentEdition } from '#src/authoring/current-edition.ts';
import { INTERVIEWS_PATH } from '#src/edition/interview-pages.ts';
import { volumesWith } from '#src/edition/volumes.ts';
import { sheetsOfPlace } from '#src/edition/places/place-facts.ts';
import { VOLUME_LISTS } from '#src/not-found/build/list-addresses.ts';
import { answerPath, bookletPath, interviewPath, placePath } from '#src/shared/address.ts';
import { openAndWait } from '#src/tools/serve/traffic.ts';
import { axeViolations } from '../support/axe-violations.ts';
import { watchPage, widthsThatScroll } from '../support/journeys.ts';
import { PHONE, slowUnless } from '../support/test-variants.ts';

const { interviews, places, map } = currentEdition();
const newest = interviews[0]!;

/** A place that a sheet letters by itself, one that it letters while it is lit, and one beyond all sheets, if there are such. */
const placesOfEveryKind = new Map(
	[...places.values()].map((place) => {
		const [sheet] = sheetsOfPlace(place, map.sheets);
		return [sheet?.places.some((one) => one.place === place.id), place.id];
	}),
);

const answers = interviews.flatMap((interview) =>
	interview.answers.map((answer) => answerPath(interview.id, answer.id)),
);
/** The pages whose markup depends most on the content. The invented edition has one of every kind. */
const usual = new Set([interviewPath(newest.id), answers[0]!]);
/** The answers after the first. */
const furtherAnswers = new Set(answers.slice(1));

/** One page of every kind, and every answer. */
const paths = [
	'',
	interviewPath(newest.id),
	bookletPath(newest.id),
	...answers,
	INTERVIEWS_PATH,
	...VOLUME_LISTS.map(({ path }) => path).filter((path) =>
		volumesWith(path, { interviews }).includes(1),
	),
	...[...placesOfEveryKind.values()].map(placePath),
	'about/',
	'search/',
	'404.html',
	'offline/',
];

for (const path of paths) {
	test(
		`/${path} reports no error, requests nothing from other hosts and does not scroll sideways${slowUnless(!furtherAnswers.has(path))}`,
		{ tag: ['@private-reading', '@small-screens'] },
		async ({ page }) => {
			const { messages, hosts } = watchPage(page);
			await openAndWait(page, `/${path}`);
			expect(messages).toEqual([]);
			expect([...hosts]).toEqual([new URL(page.url()).host]);
			expect(await widthsThatScroll(page, [320, 390])).toEqual([]);
		},
	);

	test(
		`/${path} has no accessibility violations, wide and light, narrow and dark${slowUnless(usual.has(path))}`,
		{ tag: '@accessibility' },
		async ({ page }) => {
			await page.emulateMedia({ reducedMotion: 'reduce' });
			await page.goto(`/${path}`);
			expect(await axeViolations(page)).toEqual([]);
			await page.setViewportSize(PHONE);
			await page.emulateMedia({ colorScheme: 'dark' });
			expect(await axeViolations(page)).toEqual([]);
		},
	);
}
