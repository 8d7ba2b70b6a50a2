import type { AtRule, ChildNode, Plugin } from 'postcss';
import { LABEL_LIMITS, LABEL_STEPS } from '#src/geo/plate-widths.ts';

/** Widths of the plate in CSS pixels, by the name that stands for each of them. */
const WIDTHS: Record<string, readonly number[]> = {
	'label-step': LABEL_STEPS,
	'label-limit': LABEL_LIMITS,
};

/**
 * PostCSS plugin that repeats two container rules for several widths of the plate, in condition and selectors:
 * `@container map-plate (--below-label-step)` with `.from-label-step` for each of `LABEL_STEPS`, and
 * `@container map-plate (--label-limit)` with `.below-label-limit` for each of `LABEL_LIMITS`. A copy joins an earlier
 * container rule with the same condition.
 */
export const repeatLabelSteps: Plugin = {
	postcssPlugin: 'repeat-label-steps',
	AtRule: {
		container: (rule) => {
			const [condition, below, name] = /\(--(below-)?(label-\w+)\)/.exec(rule.params) ?? [];
			for (const width of WIDTHS[name ?? ''] ?? []) {
				const query = `(inline-size ${below ? '<' : '>='} ${width}px)`;
				const copy = rule.clone({ params: rule.params.replace(condition!, query) });
				copy.walkRules((inner) => {
					inner.selector = inner.selector.replaceAll(name!, String(width));
				});
				const earlier = rule.parent!.nodes.find((node) => isSameContainer(node, copy));
				if (earlier) earlier.append(copy.nodes);
				else rule.before(copy);
			}
			if (name && name in WIDTHS) rule.remove();
		},
	},
};

const isSameContainer = (node: ChildNode, { params }: AtRule): node is AtRule =>
	node.type === 'atrule' && node.name === 'container' && node.params === params;
