import type { Page } from '@playwright/test';

/**
 * Lists the links, buttons and fields of a page that are smaller than 24 × 24 CSS pixels and have none of the exceptions of
 * WCAG 2.2, 2.5.8: circles of 24 CSS pixels around the middles of small targets touch no other target and no such circle;
 * or the target is in a sentence. The area of an element includes its `::before`, which enlarges many targets.
 */
export const listSmallTargets = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const SIZE = 24;
		interface Target {
			element: Element;
			boxes: DOMRect[];
			isSmall: boolean;
			x: number;
			y: number;
		}
		const selector =
			'a[href], button:not(:disabled), input, select, textarea, summary, [role=button], [tabindex="0"]';
		const targets: Target[] = [...document.querySelectorAll(selector)].flatMap((element) => {
			const isShown = element.checkVisibility({ visibilityProperty: true });
			// Where a place lies on the map is essential, and its target is the area around its dot: see hit-test.ts.
			if (!isShown || element.closest('.sheet-stage, .skip-link:not(:focus)')) return [];
			const boxes = areaOf(element);
			if (boxes.length === 0) return [];
			const isSmall = !boxes.some(
				({ width, height }) => width >= SIZE - 0.1 && height >= SIZE - 0.1,
			);
			const { left, top, width, height } = bounds(boxes);
			return [{ element, boxes, isSmall, x: left + width / 2, y: top + height / 2 }];
		});
		const open = [...document.querySelectorAll('dialog:modal')].at(-1);
		const reachable = targets.filter(({ element }) => !open || open.contains(element));
		return reachable
			.filter((target) => target.isSmall && !isInSentence(target.element) && isCrowded(target))
			.map(({ element, boxes }) => {
				const { width, height } = bounds(boxes);
				return `${element.outerHTML.replace(/\s+/g, ' ').slice(0, 100)}: ${Math.round(width)} × ${Math.round(height)}`;
			});

		function isCrowded(target: Target): boolean {
			return reachable.some((other) => {
				if (other === target || other.element.contains(target.element)) return false;
				if (target.element.contains(other.element)) return false;
				if (other.isSmall && Math.hypot(other.x - target.x, other.y - target.y) < SIZE - 0.1)
					return true;
				return other.boxes.some(({ left, right, top, bottom }) => {
					const dx = Math.max(left - target.x, 0, target.x - right);
					const dy = Math.max(top - target.y, 0, target.y - bottom);
					return Math.hypot(dx, dy) < SIZE / 2 - 0.1;
				});
			});
		}

		/** The boxes of the element, each grown by its `::before` where that is positioned and lies beyond it. */
		function areaOf(element: Element): DOMRect[] {
			const marks =
				element instanceof SVGElement
					? [...element.querySelectorAll('text, circle, path')]
					: [element];
			const boxes = marks
				.flatMap((mark) => [...mark.getClientRects()])
				.filter(({ width }) => width > 0);
			const { content, position, top, right, bottom, left } = getComputedStyle(element, '::before');
			if (content === 'none' || position !== 'absolute')
				return boxes.length > 1 && element instanceof SVGElement ? [bounds(boxes)] : boxes;
			return boxes.map((box) => {
				const [t, r, b, l] = [top, right, bottom, left].map(
					(side) => Number.parseFloat(side) || 0,
				) as [number, number, number, number];
				return new DOMRect(box.left + l, box.top + t, box.width - l - r, box.height - t - b);
			});
		}

		function bounds(boxes: readonly DOMRect[]): DOMRect {
			const [left, top] = [
				Math.min(...boxes.map((box) => box.left)),
				Math.min(...boxes.map((box) => box.top)),
			];
			const [right, bottom] = [
				Math.max(...boxes.map((box) => box.right)),
				Math.max(...boxes.map((box) => box.bottom)),
			];
			return new DOMRect(left, top, right - left, bottom - top);
		}

		/** Reports whether an inline element is in a block that has other words too. */
		function isInSentence(element: Element): boolean {
			if (getComputedStyle(element).display !== 'inline') return false;
			const block = element.closest('p, dd, dt, li, td, th, small, figcaption, h1, h2, h3, div');
			if (!block) return false;
			const nodes = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
			for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
				const isOther = !node.parentElement!.closest(`${selector}, .visually-hidden`);
				if (isOther && /\p{L}{2}/u.test(node.nodeValue!)) return true;
			}
			return false;
		}
	});
